import type { ButtonInteraction, StringSelectMenuInteraction } from "discord.js";
import type { Answer } from "../../../engine/answer-types.ts";
import { type Asked, askChosen, asShown, wholeAnswer } from "../../../surface/talk.ts";
import type { DiscordDesk } from "../desk.ts";
import { renderAnswer } from "../render/answer.ts";
import { renderForm } from "../render/form.ts";
import {
  beginPrivately,
  beginReplacing,
  followPublicly,
  openForm,
  removeMessage,
  replaceMessage,
} from "../respond/interaction.ts";
import { readState, type State, writeState } from "../state.ts";
import { onCheck } from "./check.ts";
import { conversationOf } from "./conversation.ts";
import { onPerson, onVote } from "./feedback.ts";
import { answerPrivately, frameFor, privateAudience, showPrivately } from "./private-answer.ts";
import { placeOf, share } from "./share.ts";

type Control = ButtonInteraction | StringSelectMenuInteraction;

/** A button: all it needs to know stands in its custom_id. */
export async function onButton(desk: DiscordDesk, interaction: ButtonInteraction): Promise<void> {
  const state = readState(interaction.customId);
  switch (state?.action) {
    case "ask":
      return answerControl(desk, interaction, state, state.ask);
    case "more":
      return showWhole(desk, interaction, state);
    case "show":
      return showToEveryone(desk, interaction, state);
    case "broken":
      return askForError(desk, interaction, state);
    case "right":
    case "wrong":
      return onVote(desk, interaction, state);
    case "person":
      return onPerson(desk, interaction);
    case "check":
      return onCheck(desk, interaction, state);
    case "remove":
      return remove(desk, interaction, state);
    default:
      return showPrivately(desk, interaction, frameFor(interaction).words.oldButton(desk.ways.command));
  }
}

/** A list of choices: the value chosen is the question. */
export async function onSelect(desk: DiscordDesk, interaction: StringSelectMenuInteraction): Promise<void> {
  const state = readState(interaction.customId);
  const chosen = interaction.values[0];
  if (state?.action === "pick" && chosen) return answerControl(desk, interaction, state, chosen);
  return showPrivately(desk, interaction, frameFor(interaction).words.oldButton(desk.ways.command));
}

/** The asker's card turns into the new answer; anybody else gets theirs privately. */
async function answerControl(
  desk: DiscordDesk,
  interaction: Control,
  state: State,
  text: string,
): Promise<void> {
  const answer = await chosenBy(desk, interaction, state, text);
  if (state.owner === interaction.user.id) await desk.cooldown.forget(interaction.message.id);
  await giveInPlace(desk, interaction, state, answer, { text, isAgain: false });
}

/** The card with all that stands behind More. It is still the answer that others are pointed to. */
async function showWhole(desk: DiscordDesk, interaction: ButtonInteraction, state: State): Promise<void> {
  const answer = wholeAnswer(await chosenBy(desk, interaction, state, state.ask));
  await giveInPlace(desk, interaction, state, answer, { text: state.ask, isAgain: true });
}

/** The answer to what one of our controls asks. */
function chosenBy(
  desk: DiscordDesk,
  interaction: Control,
  { owner, action }: State,
  text: string,
): Promise<Answer> {
  const isOwn = owner === interaction.user.id || action === "show";
  const begin = isOwn ? beginReplacing : beginPrivately;
  return askChosen(desk, frameFor(interaction).words, conversationOf(interaction), text, {
    onWait: () => begin(interaction, desk.report),
  });
}

async function giveInPlace(
  desk: DiscordDesk,
  interaction: Control,
  { owner }: State,
  answer: Answer,
  asked: Pick<Asked, "text" | "isAgain">,
): Promise<void> {
  if (owner !== interaction.user.id)
    return answerPrivately(desk, interaction, answer, asked.text, asked.isAgain);
  await desk.conversations.remember(conversationOf(interaction), answer);
  const audience = interaction.message.flags.has("Ephemeral") ? privateAudience(interaction) : "public";
  const frame = frameFor(interaction);
  const shown = asShown(desk, frame.words, answer, { ...asked, isPublic: true });
  await replaceMessage(interaction, renderAnswer(shown, frame, audience), desk.report);
}

/** The private card loses its button, then the public one follows: pressing twice does not post twice. */
async function showToEveryone(
  desk: DiscordDesk,
  interaction: ButtonInteraction,
  state: State,
): Promise<void> {
  const frame = frameFor(interaction);
  const { ask: text } = state;
  const answer = asShown(desk, frame.words, await chosenBy(desk, interaction, state, text), {
    ...{ text, isPublic: true, isAgain: true },
  });
  const last = renderAnswer(answer, frame, "shown").slice(-1);
  if ((await replaceMessage(interaction, last, desk.report)) !== "sent") return;
  await share(desk, placeOf(interaction), answer, frame, async (pages) => {
    const { outcome, first } = await followPublicly(interaction, pages, desk.report);
    if (outcome === "forbidden") await showPrivately(desk, interaction, frame.words.cannotShow);
    return first;
  });
}

/** A form has to be the first response, so nothing comes before it. */
async function askForError(desk: DiscordDesk, interaction: ButtonInteraction, state: State): Promise<void> {
  const { words } = frameFor(interaction);
  const id = writeState({ ...state, action: "form" });
  if (id === null) return showPrivately(desk, interaction, words.oldButton(desk.ways.command));
  await openForm(interaction, renderForm(id, words), desk.report);
}

async function remove(desk: DiscordDesk, interaction: ButtonInteraction, state: State): Promise<void> {
  if (state.owner !== interaction.user.id)
    return showPrivately(desk, interaction, frameFor(interaction).words.notYours);
  await desk.cooldown.forget(interaction.message.id);
  await removeMessage(interaction, desk.report);
}
