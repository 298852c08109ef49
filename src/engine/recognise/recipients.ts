import type { Mention } from "../query.ts";
import type { Text } from "../tokens.ts";

/** Certainty of a provider that is only where a message goes: not the one whose settings are asked for. */
const RECIPIENT = 0.4;

const TO = new Set("to except an a aan para vers".split(" "));
const BETWEEN = new Set("any all my the some our certain".split(" "));
const PEOPLE = new Set(
  "accounts addresses users user recipients recipient customers people contacts adressen adresses direcciones".split(
    " ",
  ),
);
/** "Connect to my Gmail account" is no recipient, "send mails to Gmail" is, "send through to the Gmail server" is not. */
const OWN = new Set(
  "smtp imap pop pop3 server servers port settings using via through with inbox mailbox".split(" "),
);
const SENT = new Set("send sends sending sent mails emails messages deliver delivered forward".split(" "));
const SENT_WITHIN = 6;
/** Words of mail that came back. */
const BACK = new Set(
  "bounce bounces bounced bouncing undeliverable undelivered returned rejected".split(" "),
);

/** What a server writes behind the address that it refuses: "<me@example.com>... Relaying denied", "> (550 …". */
const QUOTED =
  /^>?\.\.\.|^>?\s?(?:[:("-]\s?(?:recipient|relay|user|mailbox|host|\(?[45]\d\d\b)|\(?[45]\d\d\b|recipient|relay|rejected|user unknown)/;

/** Words right before the address of a recipient, in a server's answer: `RCPT TO:<`, `recipient <`. */
const BEFORE = new Set(["recipient", "rcpt"]);

/** Providers of recipients step back: "mails to gmail accounts bounce" is not about the settings of Gmail. */
export function demoteRecipients(mentions: readonly Mention[], text: Text): Mention[] {
  // A message is often quoted twice: once a recipient, always one.
  const quoted = new Set(mentions.filter((mention) => isQuoted(mention, text)).map(({ id }) => id));
  return mentions.map((mention) =>
    (mention.via === "domain" && quoted.has(mention.id)) || isSentTo(mention, text)
      ? { ...mention, certainty: RECIPIENT }
      : mention,
  );
}

/** "To any Gmail account". */
function isSentTo({ first, last }: Mention, { tokens }: Text): boolean {
  const word = (index: number) => tokens[index]?.word ?? "";
  const lead = BETWEEN.has(word(first - 1)) ? first - 2 : first - 1;
  if (!TO.has(word(lead))) return false;
  const isSent =
    tokens.slice(Math.max(0, lead - SENT_WITHIN), lead).some((token) => SENT.has(token.word)) ||
    tokens.some((token) => token.sentence === tokens[first]?.sentence && BACK.has(token.word));
  return PEOPLE.has(word(last + 1)) || (isSent && !OWN.has(word(last + 1)));
}

function isQuoted({ first, last, via }: Mention, { tokens, folded }: Text): boolean {
  if (via !== "domain") return false;
  const before = [1, 2, 3].map((step) => tokens[first - step]?.word ?? "");
  return before.some((word) => BEFORE.has(word)) || QUOTED.test(folded.slice(tokens[last]?.end ?? 0));
}
