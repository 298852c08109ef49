import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { en } from "../../src/phrases/en.ts";
import { LANGUAGES, phrasesIn } from "../../src/phrases/index.ts";

type Phrase = string | ((...values: unknown[]) => string);
type Values = readonly unknown[];

/** Words that no phrase has of itself, so that one finds them again. */
const name = fc.stringMatching(/^Zq[a-z]{2,8}(?: Xq[a-z]{2,8})?$/);
const host = fc.stringMatching(/^zq[a-z]{2,8}\.example\.com$/);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
const port = fc.integer({ min: 1001, max: 65_535 });
const protocol = fc.constantFrom("imap", "pop3", "smtp");
const maybe = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: undefined });

/** What is filled in where it is not a name; all others take names. */
const FILLED: Readonly<Record<string, readonly fc.Arbitrary<unknown>[]>> = {
  place: [port, name],
  portPlace: [port, name],
  "settings.unusual": [port, name],
  "settings.notOffered": [name, names, fc.uniqueArray(name, { maxLength: 3 })],
  "settings.wrongHost": [host, name, fc.uniqueArray(host, { maxLength: 3 })],
  "settings.sisterHost": [host, name, name, host],
  "finding.portAndTls": [port, name, name, port],
  "finding.incomingHost": [host, maybe(host)],
  "finding.outgoingHost": [host, maybe(host)],
  "which.endsIn": [names],
  "which.maybeTitle": [names],
  "which.maybeSays": [names],
  "fix.alreadyRight": [host, maybe(port)],
  "code.sends": [name, maybe(name)],
  "code.reads": [name, maybe(name)],
  "code.rightLines": [name, maybe(name)],
  "code.onlyOAuth": [protocol, name, name],
  "code.noServer": [protocol, name, name],
  "code.token": [name, fc.boolean()],
  "source.read": [name, name, maybe(name)],
};

/** Every phrase with its place: `settings.title`. */
function phrasesOf(part: object, at = ""): [string, Phrase][] {
  return Object.entries(part).flatMap(([key, value]): [string, Phrase][] =>
    typeof value === "object" ? phrasesOf(value, `${at}${key}.`) : [[`${at}${key}`, value]],
  );
}

const ENGLISH = new Map(phrasesOf(en));

const valuesFor = (at: string, phrase: Phrase): fc.Arbitrary<unknown[]> =>
  fc.tuple(...(FILLED[at] ?? Array(typeof phrase === "string" ? 0 : phrase.length).fill(name)));

const tell = (phrase: Phrase | undefined, values: Values) =>
  typeof phrase === "function" ? phrase(...values) : (phrase ?? "");

/** The code spans of a text, in the order of the alphabet: that of the sentence is the language's own. */
const spansIn = (text: string) => [...text.matchAll(/`[^`]+`/g)].map(([span]) => span).sort();

/** Which of the values a text tells. */
const toldIn = (text: string, values: Values) =>
  values.flat().filter((value) => text.includes(String(value)));

/** A text's own words. */
const wordsIn = (text: string, values: Values) =>
  values
    .flat()
    .reduce<string>((rest, value) => rest.replaceAll(String(value), ""), text)
    .match(/\p{Letter}{2,}/gu) ?? [];

const OTHERS = LANGUAGES.filter((language) => language !== "en" && phrasesIn(language) !== en);

describe.each(OTHERS)("%s", (language) => {
  const own = phrasesIn(language);
  const phrases = phrasesOf(own);
  /** A mail app's menu has a name of its own in each language. */
  const [menu = ""] = spansIn(own.password.normal("it"));
  const asInEnglish = (text: string) => text.replaceAll(menu, "`Normal password`");

  /** Holds whatever is filled in. */
  const always = (
    at: string,
    phrase: Phrase,
    holds: (own: string, english: string, values: Values) => void,
  ) =>
    fc.assert(
      fc.property(valuesFor(at, ENGLISH.get(at) ?? phrase), (values) =>
        holds(tell(phrase, values), tell(ENGLISH.get(at), values), values),
      ),
      { numRuns: typeof phrase === "string" ? 1 : 30 },
    );

  test("has every phrase of English, in its order", () => {
    expect(own.language).toBe(language);
    expect(phrases.map(([at]) => at)).toEqual([...ENGLISH.keys()]);
  });

  test.each(phrases)("%s: tells the same values, and the same code", (at, phrase) => {
    always(at, phrase, (text, english, values) => {
      expect(toldIn(text, values)).toEqual(toldIn(english, values));
      expect(spansIn(asInEnglish(text))).toEqual(spansIn(english));
      expect(text).not.toMatch(/undefined|\[object|,,/);
    });
  });

  test.each(phrases)("%s: is not left in English", (at, phrase) => {
    always(at, phrase, (text, english, values) => {
      if (wordsIn(english, values).length >= 3) expect(text).not.toBe(english);
    });
  });
});
