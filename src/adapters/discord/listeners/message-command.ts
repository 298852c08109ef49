import type { Message, MessageContextMenuCommandInteraction } from "discord.js";
import { askFurther } from "../../../surface/talk.ts";
import type { DiscordDesk } from "../desk.ts";
import { readableText } from "../message-text.ts";
import { beginPrivately } from "../respond/interaction.ts";
import { answerPrivately, frameFor, showPrivately } from "./private-answer.ts";

/** "Answer this": somebody points at a message, their own or another's. It stands alone, outside any conversation. */
export async function onMessageCommand(
  desk: DiscordDesk,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  const { words } = frameFor(interaction);
  const text = readableText(wordsOf(interaction.targetMessage));
  if (text === "") return showPrivately(desk, interaction, words.nothingToRead(desk.ways.command));
  const looking = { asker: interaction.user.id, onWait: () => beginPrivately(interaction, desk.report) };
  const answer = await askFurther(desk, { text, language: words.language }, looking);
  return answerPrivately(desk, interaction, answer, text);
}

/** What a message says: its own words, or those of the message it forwards, or of what it embeds. */
function wordsOf(message: Message): string {
  if (message.content !== "") return message.content;
  const forwarded = message.messageSnapshots.first()?.content;
  return (
    forwarded ||
    message.embeds.map(({ title, description }) => `${title ?? ""} ${description ?? ""}`).join("\n")
  );
}
