/** Terms that say that something fails. */
const TROUBLE: readonly string[] = [
  "word.cannot",
  "word.wrong",
  "word.error",
  "word.fail",
  "word.timeout",
  "word.block",
  "word.stuck",
  "word.keeps",
  "word.expired",
  "word.unavailable",
  "word.forget",
];

/** Whether a text, or a listed wording, says that something fails. */
export function isTrouble(terms: ReadonlySet<string>): boolean {
  return TROUBLE.some((term) => terms.has(term));
}
