import type { Answer, Slots } from "../../engine/answer-types.ts";
import { type Language, languageIn } from "../../phrases/index.ts";
import type { Desk } from "../../surface/desk.ts";
import { slotsAfter } from "../../surface/slots.ts";
import { ask, askFurther, asShown, type Shown } from "../../surface/talk.ts";
import { wordsFor } from "../../surface/words/index.ts";
import { link } from "./html/html.ts";
import { MOST_AFTER } from "./limits.ts";
import type { WebRequest } from "./route.ts";

/** A question as it stands in an address. */
export interface Asking {
  readonly text: string;
  /** Earlier ones, oldest first: all that a conversation is. */
  readonly after: readonly string[];
  /** `lang=`, where we speak it. */
  readonly language?: Language | undefined;
  /** A button of ours was pressed, whose words tell no language. */
  readonly chosen: boolean;
  /** Whose look-ups are counted together. */
  readonly asker: string;
}

export function askingIn({ query, place }: WebRequest): Asking {
  return {
    text: (query.get("q") ?? "").trim(),
    after: query.getAll("after").slice(-MOST_AFTER),
    language: languageIn(query.get("lang") ?? undefined),
    chosen: query.has("chosen"),
    asker: place,
  };
}

/**
 * Answers in the conversation that the address carries, and counts it.
 *
 * @param language what counts where the text tells none
 * @param isAgain the same answer in other clothes is no question that counts
 */
export async function answerTo(
  desk: Desk,
  { text, after, chosen, asker }: Omit<Asking, "language">,
  language: Language | undefined,
  isAgain = false,
): Promise<Shown> {
  let slots: Slots = {};
  for (const earlier of after)
    slots = slotsAfter(slots, ask(desk, { text: earlier, slots, language, chosen: isOurs(earlier) }));
  const answer = await askFurther(desk, { text, slots, language, chosen }, { asker });
  return asShown(desk, wordsFor(language), answer, { text, isPublic: false, isAgain });
}

/** An id of ours tells no language. */
const isOurs = (earlier: string) => earlier.includes(":") && !earlier.includes(": ");

/** The language that a conversation is in after an answer. */
export const languageAfter = ({ slots }: Pick<Answer, "slots">): Language => slots.language ?? "en";

/**
 * Where a button's question is answered.
 *
 * @param language of the conversation that the button stands in
 * @param client the language that counts where an address says none: the browser's
 */
export const addressOf = (ask: string, language: Language, client: Language): string =>
  language === "en" && client === "en"
    ? link("/", { q: ask })
    : link("/", { q: ask, lang: language, chosen: "1" });
