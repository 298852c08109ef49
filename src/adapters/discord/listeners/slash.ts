import type { ChatInputCommandInteraction } from "discord.js";
import type { Engine } from "../../../engine/answer-types.ts";
import { OPTION } from "../commands/names.ts";
import { readableText } from "../message-text.ts";
import { type Composed, fixQuestion, settingsQuestion, snippetQuestion, stepsQuestion } from "../question.ts";
import { helpCard } from "../render/note.ts";
import { ask, askInConversation, type Surface } from "../surface.ts";
import { conversationOf } from "./conversation.ts";
import { answerPrivately, frameFor, showPrivately } from "./private-answer.ts";

/** `/email …`: a free question within the conversation, or one put together from options that stands alone. */
export async function onSlash(surface: Surface, interaction: ChatInputCommandInteraction): Promise<void> {
  const subcommand = interaction.options.getSubcommand(false);
  if (subcommand === "ask") return onAsk(surface, interaction);
  const composed = compose(surface.engine, subcommand, interaction);
  if (composed === null) return showPrivately(surface, interaction, frameFor(interaction).words.oldButton);
  return answerPrivately(surface, interaction, ask(surface, composed), composed.text);
}

function onAsk(surface: Surface, interaction: ChatInputCommandInteraction): Promise<void> {
  const text = readableText(interaction.options.getString(OPTION.question) ?? "");
  if (text === "") {
    return showPrivately(surface, interaction, helpCard(surface.engine, frameFor(interaction).words));
  }
  const answer = askInConversation(surface, conversationOf(interaction), text);
  return answerPrivately(surface, interaction, answer, text);
}

/** Null for a sub-command this version does not have: Discord may still show an older list. */
function compose(
  engine: Engine,
  subcommand: string | null,
  { options }: ChatInputCommandInteraction,
): Composed | null {
  const value = (name: keyof typeof OPTION) => options.getString(OPTION[name]);
  const provider = value("provider") ?? "";
  switch (subcommand) {
    case "settings":
      return settingsQuestion(engine, provider, value("protocol"));
    case "fix":
      return fixQuestion(engine, readableText(value("error") ?? ""), value("provider"));
    case "steps":
      return stepsQuestion(engine, provider, value("client") ?? "");
    case "snippet":
      return snippetQuestion(engine, provider, value("framework") ?? "");
    default:
      return null;
  }
}
