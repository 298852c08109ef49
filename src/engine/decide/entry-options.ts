import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Reading } from "../reader/reader.ts";
import { isTrouble } from "../signatures/trouble.ts";
import type { Situation } from "../situation/situation.ts";
import { asksValue, logOf } from "./form-options.ts";
import { allowed, errorOf, isBacked } from "./gates.ts";
import type { Option, Talk } from "./options.ts";

/** How many of the reader's guesses are weighed. */
const GUESSES = 12;

/** Printed words of this weight prove as much as any. */
const PROOF = 40;

/** Explanations and repairs, with what speaks for each. */
export function entryOptions(
  situation: Situation,
  reading: Reading,
  base: Knowledge,
  { goesOn, ifFails }: Talk,
): Option[] {
  const { seen, mailboxes, ambiguities } = situation;
  const signs = new Map(seen.signatures.map((sign) => [`fix:${sign.id}`, sign]));
  const trouble = isTrouble(seen.terms);
  const valueNamed = asksValue(seen) && mailboxes.length + ambiguities.length > 0;
  const isSigned = seen.signatures.some(({ kind }) => kind !== "wrap" && kind !== "reply");
  const strongest = `fix:${seen.signatures[0]?.id}`;
  return candidates(situation, reading, ifFails).flatMap((entry) => {
    const error = errorOf(entry, base);
    if (!allowed(entry, error, situation)) return [];
    const sign = signs.get(entry);
    const isConcept = entry.startsWith("concept:");
    const isWording = seen.wording?.entry === entry;
    // One literal without spreads: no other place is passed as often.
    const evidence = {
      reader: logOf(reading.of(entry)),
      readerSure: reading.of(entry),
      isConcept: Number(isConcept),
      conceptNamed: Number(isConcept && valueNamed),
      fixCalm: Number(!isConcept && !trouble && !sign && !isWording),
      conceptTrouble: Number(isConcept && trouble),
      wording: Number(isWording && !goesOn),
      printed: sign?.kind === "print" ? Math.min(1, sign.weight / PROOF) : 0,
      printedAtAll: Number(sign?.kind === "print"),
      wrap: Number(sign?.kind === "wrap"),
      codes: Number(sign?.kind === "both"),
      enhanced: Number(sign?.kind === "enhanced"),
      symbol: Number(sign?.kind === "symbol"),
      reply: Number(sign?.kind === "reply"),
      strongest: Number(entry === strongest),
      unsigned: Number(isSigned && !sign),
      facts: Number(isBacked(error, situation)),
      ifFails: Number(entry === ifFails),
    };
    return [{ entry, evidence }];
  });
}

/** The listed wording, what was printed, the likeliest guesses, and what the conversation was about. */
function candidates({ seen }: Situation, reading: Reading, ifFails: string | undefined): string[] {
  const guessed = reading.guesses.filter(({ label }) => label.includes(":")).slice(0, GUESSES);
  return [
    ...new Set([
      ...(seen.wording && seen.wording.entry !== "settings" ? [seen.wording.entry] : []),
      ...seen.signatures.map(({ id }) => `fix:${id}`),
      ...guessed.map(({ label }) => label),
      ...(ifFails ? [ifFails] : []),
    ]),
  ];
}
