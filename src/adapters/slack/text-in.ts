const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/**
 * What the person typed, out of what Slack sends: `<mailto:a@b.de|a@b.de>` → `a@b.de`, `<http://gmail.com|gmail.com>` →
 * `gmail.com`, mentions gone, `&amp;` → `&`, without control characters and lone surrogates.
 * https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages
 */
export function incomingText(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/<([^<>]*)>/g, (_whole, inner: string) => unwrap(inner))
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
  return withoutControls(plain).trim();
}

function unwrap(inner: string): string {
  const [target = "", label] = inner.split("|", 2);
  if (/^[@#]/.test(target)) return " ";
  if (target.startsWith("!")) return target.startsWith("!date") && label ? label : " ";
  if (target.startsWith("mailto:")) return label || target.slice("mailto:".length);
  return label || target;
}

/** Tabs and line ends stay: pasted errors keep their lines. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (control) => (/[\t\n\r]/.test(control) ? control : " "));
}

const MENTION = /<@([A-Z0-9]+)(?:\|[^<>]*)?>/g;

/** The people whom a message mentions, by id. */
export function mentionsIn(text: string): string[] {
  return Array.from(text.matchAll(MENTION), (match) => match[1] ?? "");
}
