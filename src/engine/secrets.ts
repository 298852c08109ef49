import { createGuard, type Guard } from "../secrets/guard.ts";
import type { Lookup } from "./lookup.ts";
import { once } from "./once.ts";
import { speakable } from "./text/letter-habits.ts";

/** Terms for what is kept secret. */
const LABELS = new Set(["field.password", "topic.app-password"]);

/** Words this short join others in every language: is, est, es. */
const SHORT_WORD = 3;

/** The guard, with the words of the base: what people call a password in each language, and which words are ordinary. */
export function guardOf(lookup: Lookup): Guard {
  const { phrases } = lookup.terms();
  const isSpeakable = once(() => speakable([...lookup.spellings().known, ...lookup.languages().keys()]));
  return createGuard({
    labels: [...phrases].flatMap(([phrase, term]) => (term && LABELS.has(term) ? [phrase] : [])),
    isFiller: (word) => word.length <= SHORT_WORD || lookup.vocabulary.isKnown(word),
    isWord: (word) => lookup.vocabulary.isKnown(word) || (!/\d/.test(word) && lookup.languages().has(word)),
    isSpeakable: (letters) => isSpeakable()(letters),
  });
}
