import { type Language, languageIn } from "../phrases/index.ts";
import type { Question } from "./answer-types.ts";
import type { Seen } from "./seen.ts";

/** The language to answer in: that of the question, else of the conversation, else of the client, else English. */
export function languageFor(
  { language, slots, chosen }: Pick<Question, "language" | "slots" | "chosen">,
  seen: Pick<Seen, "language" | "wording">,
): Language {
  // A name and "settings" alone, as on our buttons, tell no language either.
  const own = chosen || seen.wording?.provider ? undefined : languageIn(seen.language);
  return own ?? slots?.language ?? language ?? "en";
}
