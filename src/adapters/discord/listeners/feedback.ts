import type { ButtonInteraction } from "discord.js";
import type { Contact } from "../../../surface/contact.ts";
import { takeVote } from "../../../surface/votes.ts";
import type { DiscordDesk } from "../desk.ts";
import { escapeMarkdown } from "../escape.ts";
import { text } from "../render/parts.ts";
import { acknowledge, replyPrivately } from "../respond/interaction.ts";
import type { State } from "../state.ts";
import { frameFor, showPrivately } from "./private-answer.ts";

/** 👍 or 👎: whoever presses gets a line that nobody else sees; the same vote again gets none. */
export async function onVote(desk: DiscordDesk, interaction: ButtonInteraction, state: State): Promise<void> {
  const { ask, owner: card, action } = state;
  const vote = { ask, card, voter: interaction.user.id, isRight: action === "right" };
  const told = takeVote(desk, frameFor(interaction).words, vote);
  await (told ? showPrivately(desk, interaction, told) : acknowledge(interaction, desk.report));
}

/** "Ask a person": who can help and the link to the question, for the eyes of whoever presses; nobody is pinged. */
export async function onPerson(desk: DiscordDesk, interaction: ButtonInteraction): Promise<void> {
  const { words } = frameFor(interaction);
  if (!desk.contact) return showPrivately(desk, interaction, words.oldButton(desk.ways.command));
  const { canHelp, question } = words.feedback;
  const url = questionAt(interaction);
  const link = url ? ` · [${question}](${url})` : "";
  const line = `${canHelp} ${nameOf(desk.contact, interaction)}${link}`;
  await replyPrivately(interaction, [[text(line)]], desk.report);
}

/** A channel, or a role by its name where it is not of this server; a page as it is. */
function nameOf(contact: Contact, { client, guild }: ButtonInteraction): string {
  if (contact.kind === "page") return contact.url;
  if (guild?.roles.cache.has(contact.id)) return `<@&${contact.id}>`;
  const [role] = client.guilds.cache
    .flatMap(({ roles }) => roles.cache.filter(({ id }) => id === contact.id))
    .values();
  return role ? escapeMarkdown(`@${role.name} (${role.guild.name})`) : `<#${contact.id}>`;
}

/** What the card replies to. A private card has no link that anybody else could open. */
function questionAt({ message, guildId, channelId }: ButtonInteraction): string | undefined {
  if (guildId === null || message.flags.has("Ephemeral")) return undefined;
  const id = message.reference?.messageId ?? message.id;
  return `https://discord.com/channels/${guildId}/${channelId}/${id}`;
}
