import type { Concept, ErrorEntry, Knowledge, Translation } from "./knowledge.ts";
import { proseLines, proseOf, type Told } from "./prose.ts";
import type { Line } from "./schema/index.ts";

/** `de/fix.login-failed` in its parts; the entry's kind as in `fix:login-failed`. */
export function partsOf(id: string): { language: string; kind: string; entry: string } {
  const [language = "", file = ""] = id.split("/");
  const dot = file.indexOf(".");
  return { language, kind: file.slice(0, Math.max(0, dot)), entry: file.slice(dot + 1) };
}

/** The entry that a translation is named after, or undefined where there is none. */
export function entryOf(
  { id }: Pick<Translation, "id">,
  { concepts, errors }: Pick<Knowledge, "concepts" | "errors">,
): Told | undefined {
  const { kind, entry } = partsOf(id);
  if (kind === "concept") return concepts.get(entry);
  return kind === "fix" ? errors.get(entry) : undefined;
}

type Translations = Pick<Knowledge, "translations">;

/**
 * An entry with all its prose in a language (`de`); conditions, values, sources and questions stay as they are.
 * English gives the entry itself. Undefined where there is no translation: all of it or nothing, never half and half.
 */
export function translated(entry: Concept, language: string, base: Translations): Concept | undefined;
export function translated(entry: ErrorEntry, language: string, base: Translations): ErrorEntry | undefined;
export function translated(entry: Told, language: string, base: Translations): Told | undefined;
export function translated(entry: Told, language: string, { translations }: Translations): Told | undefined {
  if (language === "en") return entry;
  const isError = "means" in entry;
  const words = translations.get(`${language}/${isError ? "fix" : "concept"}.${entry.id}`);
  if (!words || !isWhole(entry, words)) return undefined;
  return isError ? errorIn(entry, words) : conceptIn(entry, words);
}

/** The rules hold this at every load; an exception from them must not end in two languages on one card. */
function isWhole(entry: Told, words: Translation): boolean {
  const there = proseLines(words);
  return [...proseLines(proseOf(entry)).keys()].every((place) => there.has(place));
}

function conceptIn(concept: Concept, words: Translation): Concept {
  const { facts, points, steps, asksBack, links } = concept;
  return {
    ...concept,
    title: words.title,
    says: words.says ?? concept.says,
    facts: facts?.map((fact, at) => {
      const { label = fact.label, value = fact.value } = words.facts?.[at] ?? {};
      return { ...fact, label, value };
    }),
    points: points && linesIn(points, words.points),
    steps: steps && linesIn(steps, words.steps),
    asksBack: asksBack && { ...asksBack, says: words.asksBack ?? asksBack.says },
    links: links?.map((link, at) => ({ ...link, label: words.links?.[at] ?? link.label })),
  };
}

function errorIn(error: ErrorEntry, words: Translation): ErrorEntry {
  return {
    ...error,
    title: words.title,
    means: words.means ?? error.means,
    notThis: words.notThis ?? error.notThis,
    causes: error.causes.map((cause, at) => {
      const own = words.causes?.[at];
      return { ...cause, says: own?.says ?? cause.says, do: linesIn(cause.do, own?.do) };
    }),
  };
}

const linesIn = <Own extends Line>(lines: readonly Own[], words: readonly string[] = []): Own[] =>
  lines.map((line, at) => ({ ...line, says: words[at] ?? line.says }));
