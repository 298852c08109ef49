import type { Knowledge } from "../../knowledge/knowledge.ts";
import { Model, type ModelData } from "../../learn/model.ts";
import { type Row, train } from "../../learn/train.ts";
import type { Lookup } from "../lookup.ts";
import { namedIn, surroundings } from "../names/roles.ts";
import { featuresOf } from "../reader/features.ts";
import { see } from "../seen.ts";
import { NO_FACT, sentencesOf } from "../situation/facts.ts";
import { wordings } from "../text/wordings.ts";
import { FACTS, READER, ROLES, SHARES } from "./trainings.ts";

/** Everything that was learned from a base. */
export interface Learned {
  /** What a name is in a text. */
  readonly roles: ModelData;
  /** Which facts a sentence states. */
  readonly facts: ModelData;
  /** Which entry or form answers a text. */
  readonly reader: ModelData;
}

/** Learns from a base, in seconds: the same base gives the same bytes. */
export function learn(base: Knowledge, using: Lookup): Learned {
  const parts = learnParts(base, using);
  return { ...parts, reader: train(readerRows(base, using, new Model(parts.roles)), READER) };
}

/** What the reader needs beforehand: what names are, and what facts are told. */
function learnParts(base: Knowledge, using: Lookup): Omit<Learned, "reader"> {
  return { roles: train(roleRows(base, using), ROLES), facts: train(factRows(base, using), FACTS) };
}

/** A text that the reader learns from, and the entries or forms that answer it, with how much it counts for each. */
export interface Lesson {
  readonly text: string;
  readonly targets: ReadonlyMap<string, number>;
}

/** All wordings and examples of a base. */
export function lessonsOf(base: Knowledge): Lesson[] {
  const near = nearOf(base);
  const lesson = (label: string, text: string, weight: number, also?: readonly string[]): Lesson => {
    const others = also
      ? also.map((other) => [other, weight * SHARES.also] as const)
      : (near.get(label) ?? []).map((other, at) => [other, weight * (SHARES.near[at] ?? 0)] as const);
    return { text, targets: new Map([...others.filter(([, share]) => share > 0), [label, weight] as const]) };
  };
  const listed = [...wordings(base)].map(([text, { entry }]) => lesson(entry, text, SHARES.wording));
  const examples = [...base.examples.values()].flatMap(({ id, texts }) =>
    Object.values(texts)
      .flat()
      .map(({ text, also }: Example) => lesson(labelOf(id), text, SHARES.example, also)),
  );
  return [...listed, ...examples];
}

function nearOf({ concepts, errors }: Knowledge): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...[...concepts.values()].map(({ id, near = [] }) => [`concept:${id}`, near] as const),
    ...[...errors.values()].map(({ id, near = [] }) => [`fix:${id}`, near] as const),
  ]);
}

interface Example {
  readonly text: string;
  readonly also?: readonly string[] | undefined;
}

/** `fix.login-failed` is the file of `fix:login-failed`. */
export const labelOf = (id: string) => id.replace(/^(fix|concept)\./, "$1:");

/** What the reader is trained on. */
function readerRows(base: Knowledge, using: Lookup, roles: Model, lessons = lessonsOf(base)): Row[] {
  return lessons.map(({ text, targets }) => {
    const seen = see(text, using);
    return { bag: featuresOf(seen, namedIn(seen, roles)), targets };
  });
}

/** A name in square brackets, in a sentence that shows a role. */
const MARKED = /\[([^\]]+)\]/;

function roleRows(base: Knowledge, using: Lookup): Row[] {
  return [...base.roles.values()].flatMap(({ id, examples }) =>
    Object.values(examples)
      .flat()
      .flatMap((text) => {
        const at = text.search(MARKED);
        const seen = see(text.replace(MARKED, "$1"), using);
        const token = seen.text.tokens.findIndex(({ end }) => end > at);
        const mentions = seen.mentions.filter(({ first, last }) => first <= token && token <= last);
        const weight = id === "mailbox" ? SHARES.mailbox : 1;
        return mentions.map((mention) => ({
          bag: surroundings(seen, mention),
          targets: new Map([[id, weight]]),
        }));
      }),
  );
}

function factRows(base: Knowledge, using: Lookup): Row[] {
  const rows = (label: string, texts: Readonly<Record<string, readonly string[]>>, weight: number) =>
    Object.values(texts)
      .flat()
      .flatMap((text) =>
        sentencesOf(see(text, using)).map((bag) => ({ bag, targets: new Map([[label, weight]]) })),
      );
  return [...base.facts.values()].flatMap(({ id, examples, near = {} }) => [
    ...rows(id, examples, 1),
    ...rows(NO_FACT, near, SHARES.nearFact),
  ]);
}
