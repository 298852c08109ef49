import type { Concept, ErrorEntry } from "./knowledge.ts";
import { formatPath } from "./place.ts";
import type { Line, TranslationData } from "./schema/index.ts";

/** An entry that has prose for people: an explanation, or an error. */
export type Told = Concept | ErrorEntry;

/** What a translation holds of an entry, in the shape of its file. */
export type Prose = Omit<TranslationData, "english">;

/** The English prose of an entry, in the shape of a translation: what people read, and nothing that decides or is copied. */
export function proseOf(entry: Told): Prose {
  return "means" in entry ? proseOfError(entry) : proseOfConcept(entry);
}

function proseOfConcept({ title, says, facts, points, steps, asksBack, links }: Concept): Prose {
  return {
    title,
    says,
    facts: facts?.map(({ label, value, code }) => (code ? { label } : { label, value })),
    points: points?.map(textOf),
    steps: steps?.map(textOf),
    asksBack: asksBack?.says,
    links: links?.map(({ label }) => label),
  };
}

function proseOfError({ title, means, notThis, causes }: ErrorEntry): Prose {
  return {
    title,
    means,
    notThis,
    causes: causes.map(({ says, do: steps }) => ({ says, do: steps.map(textOf) })),
  };
}

const textOf = ({ says }: Line) => says;

export interface ProseLine {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Every line of prose by its place: `causes[0].do[1]`. */
export function proseLines(prose: Prose): ReadonlyMap<string, ProseLine> {
  return new Map([...linesIn(prose, [])].map((line) => [formatPath(line.path), line]));
}

function* linesIn(value: unknown, path: readonly PropertyKey[]): Generator<ProseLine> {
  if (typeof value === "string") yield { path, text: value };
  else if (Array.isArray(value))
    for (const [at, item] of value.entries()) yield* linesIn(item, [...path, at]);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* linesIn(item, [...path, key]);
}

/** What must be the same in every language: `code`, {{holes}}, host names and numbers; "2-step" is a word. */
const VALUE =
  /`[^`]*`|\{\{\w+\}\}|(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,9}\.[a-z]{2,}|(?<![\p{L}\d])\d+(?:[.,:]\d+)*(?!-?\p{L})/giu;

/** The values in a line, sorted: the order of the words differs from language to language. */
export const valuesIn = (text: string): readonly string[] => (text.match(VALUE) ?? []).sort();
