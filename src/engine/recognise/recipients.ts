import type { Mention } from "../query.ts";
import type { Text } from "../tokens.ts";

/** Certainty of a provider that is only where a message goes: not the one whose settings are asked for. */
const RECIPIENT = 0.4;

const TO = new Set("to an a aan para vers".split(" "));
const BETWEEN = new Set("any all my the some our certain".split(" "));
const PEOPLE = new Set(
  "accounts addresses users user recipients recipient customers people contacts adressen adresses direcciones".split(
    " ",
  ),
);

/** A server's words around the address that it refuses: "<me@example.com>... Relaying denied", "recipient me@…". */
const QUOTED = /^>?\s?(?:\.\.\.|:\s?(?:recipient|relay|user|mailbox|host))/;

/** Providers of recipients step back: "mails to gmail accounts bounce" is not about the settings of Gmail. */
export function demoteRecipients(mentions: readonly Mention[], text: Text): Mention[] {
  return mentions.map((mention) =>
    isRecipient(mention, text) ? { ...mention, certainty: RECIPIENT } : mention,
  );
}

function isRecipient({ first, last, via }: Mention, { tokens, folded }: Text): boolean {
  const word = (index: number) => tokens[index]?.word ?? "";
  const lead = BETWEEN.has(word(first - 1)) ? first - 2 : first - 1;
  if (TO.has(word(lead)) && PEOPLE.has(word(last + 1))) return true;
  if (via !== "domain") return false;
  const after = folded.slice(tokens[last]?.end ?? 0);
  return (
    ["recipient", "rcpt"].includes(word(first - 1)) || word(first - 2) === "recipient" || QUOTED.test(after)
  );
}
