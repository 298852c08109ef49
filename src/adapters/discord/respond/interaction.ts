import {
  type APIModalInteractionResponseCallbackData,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  type RepliableInteraction,
} from "discord.js";
import type { Pick } from "../../../engine/answer-types.ts";
import { clamp } from "../../../surface/cut.ts";
import { LIMITS, TIMES } from "../limits.ts";
import type { Page } from "../render/pages.ts";
import { deliver, persist, type Reply } from "./deliver.ts";
import type { Report } from "./failure.ts";
import { payload, privatePayload } from "./payload.ts";

/** A first response has to arrive within three seconds: "thinking", for the person alone, where the answer takes longer. */
export const beginPrivately = (interaction: RepliableInteraction, report: Report): Promise<boolean> =>
  respond(report, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));

/** The same for an answer that takes the place of the message the control stood on. */
export const beginReplacing = (interaction: MessageComponentInteraction, report: Report): Promise<boolean> =>
  respond(report, () => interaction.deferUpdate());

/** Answers for the person alone. */
export function replyPrivately(interaction: RepliableInteraction, pages: readonly Page[], report: Report) {
  const first = (page: Page) =>
    interaction.deferred ? interaction.editReply(payload(page)) : interaction.reply(privatePayload(page));
  const send = (page: Page) =>
    interaction.replied ? interaction.followUp(privatePayload(page)) : first(page);
  return deliver(pages, { send, retries: TIMES.interactionRetries, report });
}

/** Puts the answer in the place of the message the control stood on; further pages follow, as private as the first. */
export function replaceMessage(
  interaction: MessageComponentInteraction,
  pages: readonly Page[],
  report: Report,
) {
  const isPrivate = interaction.message.flags.has("Ephemeral");
  const follow = isPrivate ? privatePayload : payload;
  const first = (page: Page) =>
    interaction.deferred ? interaction.editReply(payload(page)) : interaction.update(payload(page));
  const send = (page: Page) => (interaction.replied ? interaction.followUp(follow(page)) : first(page));
  return deliver(pages, { send, retries: TIMES.interactionRetries, report });
}

/** Posts an answer for everyone below a message that has been updated. */
export async function followPublicly(
  interaction: MessageComponentInteraction,
  pages: readonly Page[],
  report: Report,
): Promise<Reply> {
  let first: Message | undefined;
  const send = async (page: Page) => {
    const sent = await interaction.followUp(payload(page));
    first ??= sent;
  };
  const outcome = await deliver(pages, { send, retries: TIMES.messageRetries, report });
  return { outcome, first };
}

/** A first response that is no card. It is taken once, so trying again during an outage does no harm. Says whether it got through. */
async function respond(report: Report, first: () => Promise<unknown>): Promise<boolean> {
  try {
    await persist(first, TIMES.interactionRetries, report.again);
    return true;
  } catch (error) {
    report(error);
    return false;
  }
}

/** Takes a press, with nothing to show for it. */
export const acknowledge: (interaction: ButtonInteraction, report: Report) => Promise<boolean> =
  beginReplacing;

/** Takes the message the button stood on away. */
export async function removeMessage(interaction: ButtonInteraction, report: Report): Promise<void> {
  if (await acknowledge(interaction, report)) await interaction.deleteReply().catch(report);
}

export async function openForm(
  interaction: MessageComponentInteraction,
  form: APIModalInteractionResponseCallbackData,
  report: Report,
): Promise<void> {
  await respond(report, () => interaction.showModal(form));
}

/** Offers what to complete an option with. */
export async function suggest(
  interaction: AutocompleteInteraction,
  picks: readonly Pick[],
  report: Report,
): Promise<void> {
  const choices = picks
    .filter(({ id }) => id.length <= LIMITS.choiceValue)
    .slice(0, LIMITS.choices)
    .map(({ id, label }) => ({ name: clamp(label, LIMITS.choiceName), value: id }));
  await respond(report, () => interaction.respond(choices));
}
