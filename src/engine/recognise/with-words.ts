import type { Text } from "../tokens.ts";

/** "Hotmail com smtp" has lost its dot. */
const ENDING_BEFORE = new Set(
  "smtp imap pop pop3 mail email server settings account port password login in on".split(" "),
);

/** "Outlook com conta do Gmail": between two words `com` is Portuguese for "with". */
export function withWords({ tokens, compounds }: Text): number[] {
  return tokens.flatMap(({ word, compound }, index) => {
    const next = tokens[index + 1];
    const isAlone = word === "com" && compounds[compound]?.text === "com";
    return isAlone && next && !ENDING_BEFORE.has(next.word) ? [index] : [];
  });
}
