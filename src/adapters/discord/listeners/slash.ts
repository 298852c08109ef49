import type { ChatInputCommandInteraction } from "discord.js";
import type { Engine } from "../../../engine/answer-types.ts";
import { helpCard } from "../../../surface/help.ts";
import { askChosen, askIn } from "../../../surface/talk.ts";
import { OPTION } from "../commands/names.ts";
import type { DiscordDesk } from "../desk.ts";
import { readableText } from "../message-text.ts";
import { type Composed, fixQuestion, settingsQuestion, snippetQuestion, stepsQuestion } from "../question.ts";
import { beginPrivately } from "../respond/interaction.ts";
import { conversationOf } from "./conversation.ts";
import { answerPrivately, frameFor, showPrivately } from "./private-answer.ts";

/** `/email …`: a free question within the conversation, or one put together from options that stands alone. */
export async function onSlash(desk: DiscordDesk, interaction: ChatInputCommandInteraction): Promise<void> {
  const subcommand = interaction.options.getSubcommand(false);
  if (subcommand === "ask") return onAsk(desk, interaction);
  const { words } = frameFor(interaction);
  const composed = compose(desk.engine, subcommand, interaction);
  if (composed === null) return showPrivately(desk, interaction, words.oldButton(desk.ways.command));
  const { text, slots } = composed;
  const answer = await askChosen(desk, words, conversationOf(interaction), text, {
    slots,
    onWait: () => beginPrivately(interaction, desk.report),
  });
  return answerPrivately(desk, interaction, answer, text);
}

async function onAsk(desk: DiscordDesk, interaction: ChatInputCommandInteraction): Promise<void> {
  const text = readableText(interaction.options.getString(OPTION.question) ?? "");
  const { words } = frameFor(interaction);
  if (text === "") return showPrivately(desk, interaction, helpCard(desk, words));
  const answer = await askIn(desk, words, conversationOf(interaction), text, {
    onWait: () => beginPrivately(interaction, desk.report),
  });
  return answerPrivately(desk, interaction, answer, text);
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
