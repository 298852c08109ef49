import type { ButtonInteraction, StringSelectMenuInteraction } from "discord.js";
import { renderAnswer } from "../render/answer.ts";
import { renderCard } from "../render/card.ts";
import { renderForm } from "../render/form.ts";
import { noteCard } from "../render/note.ts";
import {
  followPublicly,
  openForm,
  removeMessage,
  replaceMessage,
  replyPrivately,
} from "../respond/interaction.ts";
import { readState, type State, writeState } from "../state.ts";
import { ask, remember, type Surface } from "../surface.ts";
import { conversationOf } from "./conversation.ts";
import { answerPrivately, frameFor, privateAudience, showPrivately } from "./private-answer.ts";

/** A button: all it needs to know stands in its custom_id. */
export async function onButton(surface: Surface, interaction: ButtonInteraction): Promise<void> {
  const state = readState(interaction.customId);
  switch (state?.action) {
    case "ask":
      return answerControl(surface, interaction, state, state.ask);
    case "show":
      return showToEveryone(surface, interaction, state);
    case "broken":
      return askForError(surface, interaction, state);
    case "remove":
      return remove(surface, interaction, state);
    default:
      return showPrivately(surface, interaction, frameFor(interaction).words.oldButton);
  }
}

/** A list of choices: the value chosen is the question. */
export async function onSelect(surface: Surface, interaction: StringSelectMenuInteraction): Promise<void> {
  const state = readState(interaction.customId);
  const chosen = interaction.values[0];
  if (state?.action === "pick" && chosen) return answerControl(surface, interaction, state, chosen);
  return showPrivately(surface, interaction, frameFor(interaction).words.oldButton);
}

/** The asker's card turns into the new answer; anybody else gets theirs privately. */
async function answerControl(
  surface: Surface,
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  state: State,
  text: string,
): Promise<void> {
  const answer = ask(surface, { text });
  if (state.owner !== interaction.user.id) return answerPrivately(surface, interaction, answer, "");
  remember(surface, conversationOf(interaction), answer);
  const audience = interaction.message.flags.has("Ephemeral") ? privateAudience(interaction) : "public";
  await replaceMessage(interaction, renderAnswer(answer, frameFor(interaction), audience), surface.report);
}

/** The private card loses its button, then the public one follows: pressing twice does not post twice. */
async function showToEveryone(surface: Surface, interaction: ButtonInteraction, state: State): Promise<void> {
  const frame = frameFor(interaction);
  const answer = ask(surface, { text: state.ask });
  const shown = renderAnswer(answer, frame, "shown").slice(-1);
  if ((await replaceMessage(interaction, shown, surface.report)) !== "sent") return;
  const outcome = await followPublicly(interaction, renderAnswer(answer, frame, "public"), surface.report);
  if (outcome !== "forbidden") return;
  await replyPrivately(interaction, renderCard(noteCard(frame.words.cannotShow), frame), surface.report);
}

/** A form has to be the first response, so nothing comes before it. */
async function askForError(surface: Surface, interaction: ButtonInteraction, state: State): Promise<void> {
  const { words } = frameFor(interaction);
  const id = writeState({ ...state, action: "form" });
  if (id === null) return showPrivately(surface, interaction, words.oldButton);
  await openForm(interaction, renderForm(id, words), surface.report);
}

async function remove(surface: Surface, interaction: ButtonInteraction, state: State): Promise<void> {
  if (state.owner === interaction.user.id) return removeMessage(interaction, surface.report);
  return showPrivately(surface, interaction, frameFor(interaction).words.notYours);
}
