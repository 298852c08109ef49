import type { types } from "@slack/bolt";
import type { Contact } from "../../../surface/contact.ts";
import type { Words } from "../../../surface/words/index.ts";
import type { SlackMessage } from "../outbox.ts";
import { richText } from "./rich-text.ts";

type Element = types.RichTextSection["elements"][number];

/**
 * Who can help, and the link to the question to take along. For the eyes of one person only: there even the name of a user group
 * tells nobody.
 */
export function renderPerson(
  contact: Contact,
  question: string | undefined,
  { feedback }: Words,
): SlackMessage {
  const text = (words: string): Element => ({ type: "text", text: words });
  const link: Element[] = question
    ? [text(" · "), { type: "link", url: question, text: feedback.question }]
    : [];
  const elements = [text(`${feedback.canHelp} `), nameOf(contact), ...link];
  return {
    text: [feedback.canHelp, ...(contact.kind === "page" ? [contact.url] : [])].join(" "),
    blocks: [richText({ type: "rich_text_section", elements })],
  };
}

function nameOf(contact: Contact): Element {
  if (contact.kind === "page") return { type: "link", url: contact.url };
  return contact.id.startsWith("S")
    ? { type: "usergroup", usergroup_id: contact.id }
    : { type: "channel", channel_id: contact.id };
}
