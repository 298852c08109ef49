import { MessageFlags, type RESTPostAPIChannelMessageJSONBody } from "discord-api-types/v10";
import { type AnyComponent, checkComponentsV2, checkRows } from "./components.ts";
import { oneOf, type Problem, textBetween } from "./problems.ts";

export type MessageBody = RESTPostAPIChannelMessageJSONBody;

/** Fields that mean nothing in a message of the newer kind. https://docs.discord.com/developers/components/reference */
const LEGACY = ["content", "embeds", "poll", "sticker_ids"] as const;

/** Whether a message is made of components alone. */
export function isComponentsV2(body: Pick<MessageBody, "flags">, before = 0): boolean {
  return (((body.flags ?? 0) | before) & MessageFlags.IsComponentsV2) !== 0;
}

/** What Discord would object to in a message; `before` are the flags of the message that is edited. */
export function checkMessage(body: MessageBody, before = 0): Problem[] {
  const components = (body.components ?? []) as unknown as AnyComponent[];
  const form = isComponentsV2(body, before)
    ? [...legacyFields(body), ...checkComponentsV2((body.components as never[]) ?? [])]
    : [...textBetween(body.content, "content", 0, 2000), ...checkEmbeds(body), ...checkRows(components)];
  return [...form, ...checkMentions(body), ...checkNonce(body)];
}

/** A message with nothing in it is refused by its own code, 50006. */
export function isEmpty(body: MessageBody): boolean {
  return (
    !body.content &&
    !body.embeds?.length &&
    !body.components?.length &&
    !body.sticker_ids?.length &&
    !body.poll
  );
}

function legacyFields(body: MessageBody): Problem[] {
  const present = LEGACY.filter((field) => {
    const value = body[field];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
  const message =
    "The 'content', 'embeds', 'poll' and 'sticker_ids' fields cannot be used with IS_COMPONENTS_V2.";
  return present.map((path) => ({
    path,
    code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    message,
  }));
}

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
function checkEmbeds({ embeds = [] }: MessageBody): Problem[] {
  return embeds.flatMap(({ title, description, footer }, index) => [
    ...textBetween(title, `embeds.${index}.title`, 0, 256),
    ...textBetween(description, `embeds.${index}.description`, 0, 4096),
    ...textBetween(footer?.text, `embeds.${index}.footer.text`, 0, 2048),
  ]);
}

/** https://docs.discord.com/developers/resources/message#allowed-mentions-object */
function checkMentions({ allowed_mentions: allowed }: MessageBody): Problem[] {
  const parse = allowed?.parse ?? [];
  return parse.flatMap((kind, index) =>
    oneOf(kind, `allowed_mentions.parse.${index}`, ["roles", "users", "everyone"]),
  );
}

function checkNonce({ nonce }: MessageBody): Problem[] {
  return nonce === undefined ? [] : textBetween(String(nonce), "nonce", 1, 25);
}
