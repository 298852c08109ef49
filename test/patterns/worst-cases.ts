/** Characters that patterns often treat differently; beside them each pattern's own are tried. */
const USUAL = [" ", "\n", "a", "A", "0", "_", ".", "-", "@", ":", "/", "<", "é", "あ"];
const ENDS = ["", "!", "a\n"];
const MOST_PUMPS = 120;

/** A text that goes on with the same few characters, and how it begins and ends. */
export interface Worst {
  readonly start: string;
  readonly pump: string;
  readonly end: string;
}

/** The texts on which `pattern` may have to try most: its own characters and words again and again, but not to the end. */
export function worstCases(pattern: string): Worst[] {
  const words = wordsIn(pattern);
  const letters = [...new Set([...words.join(""), ...USUAL])];
  const pairs = letters.flatMap((one) => letters.map((two) => one + two));
  const pumps = [...new Set([...letters, ...words, ...evenly(pairs, MOST_PUMPS)])];
  const starts = ["", ...words.slice(0, 1)];
  return pumps.flatMap((pump) => starts.flatMap((start) => ENDS.map((end) => ({ start, pump, end }))));
}

/** About `length` characters of it. */
export const grown = ({ start, pump, end }: Worst, length: number): string =>
  start + pump.repeat(Math.ceil(length / pump.length)) + end;

/** What stands literally in a pattern: escapes resolved, classes and operators taken away. */
function wordsIn(pattern: string): string[] {
  const plain = pattern
    .replace(/\\[bBdDsSwW]|\\[pP]\{[^}]*\}|\(\?<?[:=!]|\{\d+(?:,\d*)?\}/g, " ")
    .replace(/\\u([0-9a-f]{4})/gi, (_all, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, "\n")
    .replace(/\\([^a-z])/gi, "$1");
  return [...new Set(plain.split(/[()[\]{}|*+?^$ ]+/).filter((word) => word !== "" && word.length < 20))];
}

/** At most `most` of `items`, from the whole of them. */
function evenly<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  return Array.from(
    { length: Math.min(most, items.length) },
    (_none, at) => items[Math.floor(at * step)] as T,
  );
}
