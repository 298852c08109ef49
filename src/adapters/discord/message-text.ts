/** Discord's own mark-up in a message: https://docs.discord.com/developers/reference#message-formatting */
const MENTION = /<(?:@[!&]?|#)\d{1,20}>|<\/[^:<>]{1,100}:\d{1,20}>/g;
const EMOJI = /<a?:\w{1,40}:\d{1,20}>/g;
const TIMESTAMP = /<t:-?\d{1,15}(?::[a-zA-Z])?>/g;
const QUIET_LINK = /<((?:https?|mailto):[^\s<>]{1,2000})>/g;
const NAMED_LINK = /\[([^[\]\n]{1,300})\]\((https?:[^\s()<>]{1,2000})\)/g;
const SPOILER_OR_BOLD = /\|\||\*\*|~~/g;
const FENCE = /```(?:[\w+#-]{1,20}\n)?/g;

/** The words of a message without Discord's mark-up: mentions and emoji gone, links and code as they read. */
export function readableText(content: string): string {
  return content
    .replace(MENTION, " ")
    .replace(EMOJI, " ")
    .replace(TIMESTAMP, " ")
    .replace(QUIET_LINK, "$1")
    .replace(NAMED_LINK, "$1 $2")
    .replace(SPOILER_OR_BOLD, "")
    .replace(FENCE, "\n")
    .replaceAll("`", " ")
    .trim();
}
