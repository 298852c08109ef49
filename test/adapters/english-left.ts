import { type Language, phrasesIn } from "../../src/phrases/index.ts";
import { LANGUAGES } from "../../src/surface/words/index.ts";

/** Shorter words mean something in many languages. */
const SHORTEST = 4;

/** Our English words and sentences in the texts of a card, or of its buttons, that should be in another language. */
export function englishLeft(texts: readonly string[], language: Exclude<Language, "en">): string[] {
  const own = wordsOf(language).join("\n").toLowerCase();
  const foreign = wordsOf("en").filter((words) => !own.includes(words.toLowerCase()));
  return foreign.filter((words) => texts.some((text) => holds(text, words)));
}

const holds = (text: string, words: string) =>
  new RegExp(`(?<!\\p{L})${escaped(words)}(?!\\p{L})`, "iu").test(text);

const escaped = (words: string) => words.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");

/** Every fixed text of ours in a language: cards and what surfaces put around them. */
const wordsOf = (language: Language): string[] =>
  [...textsIn(phrasesIn(language)), ...textsIn(LANGUAGES[language])].filter(
    (text) => text.length >= SHORTEST,
  );

/** All strings in something: a card, a message, a file of phrases. */
export function textsIn(part: unknown): string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsIn) : [];
}
