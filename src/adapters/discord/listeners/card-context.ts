import { type APIMessageTopLevelComponent, ComponentType, type Message } from "discord.js";
import type { Slots } from "../../../engine/answer-types.ts";
import { askChosen } from "../../../surface/talk.ts";
import type { Words } from "../../../surface/words/index.ts";
import type { DiscordDesk } from "../desk.ts";
import { readState, type State } from "../state.ts";

/**
 * What one of our cards is about, read from its own buttons; so that a reply is understood after a restart, too.
 *
 * @param conversation the one that the reply belongs to, for its language
 */
export async function slotsOnCard(
  desk: DiscordDesk,
  message: Message,
  words: Words,
  conversation: string,
): Promise<Slots | undefined> {
  if (message.author.id !== message.client.user.id) return undefined;
  const states = message.components
    .map((component) => component.toJSON() as APIMessageTopLevelComponent)
    .flatMap(customIds)
    .map(readState);
  const own = states.find(
    (state): state is State => state?.action === "remove" || state?.action === "broken",
  );
  return own && (await askChosen(desk, words, conversation, own.ask)).slots;
}

function customIds(component: APIMessageTopLevelComponent): string[] {
  if (component.type === ComponentType.Container) {
    return component.components.flatMap((part) => customIds(part as APIMessageTopLevelComponent));
  }
  if (component.type !== ComponentType.ActionRow) return [];
  return component.components.flatMap((control) => ("custom_id" in control ? [control.custom_id] : []));
}
