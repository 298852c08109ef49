import type { ErrorEntry } from "../../knowledge/knowledge.ts";
import type { Protocol } from "../../knowledge/schema/index.ts";
import type { Lookup } from "../lookup.ts";
import type { Mention } from "../names/mention.ts";
import type { Text } from "../text/tokens.ts";
import type { Unit } from "../text/units.ts";
import { type CodeKind, findCodes } from "./codes.ts";
import { findPrinted, type PrintedBy } from "./phrases.ts";
import { isTrouble } from "./trouble.ts";
import { findProtocols } from "./values.ts";

/** Something that software printed, and the error that it means. */
export interface Signature {
  readonly id: string;
  readonly kind: CodeKind | PrintedBy["kind"];
  /** Of printed words: how odd they are; of a wrapper its place; of a code 0. */
  readonly weight: number;
}

/** All that software prints, as the errors list it. */
export function* printedBy(errors: Iterable<ErrorEntry>): Generator<readonly [string, PrintedBy]> {
  for (const { id, prints = [], wraps = [] } of errors) {
    for (const text of prints) yield [text, { id, kind: "print" }];
    for (const text of wraps) yield [text, { id, kind: "wrap" }];
  }
}

/** A text of so few words is the code itself: "535", "error 550". */
const CODE_ALONE = 2;

/** What was printed: innermost reasons only, and none of a protocol that is not the one spoken of. */
export function findSignatures(
  text: Text,
  units: readonly Unit[],
  named: readonly Mention[],
  { errors, printed, codes }: Lookup,
): Signature[] {
  const terms = new Set(units.map(({ name }) => name));
  const words = text.tokens.map(({ word }) => word);
  const found = findPrinted(printed(), words).map(
    ({ printed: { id, kind, weight }, last }): Signature => ({
      id,
      kind,
      // Of several wrappers the innermost stands last; it may be shorter than the outer ones.
      weight: kind === "wrap" ? last : weight,
    }),
  );
  const trouble =
    isTrouble(terms) || named.some(({ kind }) => kind === "framework") || text.tokens.length <= CODE_ALONE;
  const numbers = findCodes(text.folded, codes(), versionsIn(text, units, named), trouble);
  const all = best([...found, ...numbers.map(({ id, kind }) => ({ id, kind, weight: 0 }))]);
  // A reply code is SMTP's own.
  const protocols: Protocol[] = [...findProtocols(units), ...(numbers.length > 0 ? (["smtp"] as const) : [])];
  return innermost(
    all.filter(({ id }) => isOver(errors.get(id), protocols)),
    errors,
  );
}

/** "Django 5.1.1", "version 4.2.1": what follows a program's name or the word for it is a version. */
function versionsIn(text: Text, units: readonly Unit[], named: readonly Mention[]) {
  const before = new Set([
    ...named.filter(({ kind }) => kind === "framework" || kind === "client").map(({ last }) => last + 1),
    ...units.filter(({ name }) => name === "word.version").map(({ last }) => last + 1),
  ]);
  return (at: number) => before.has(text.tokens.findIndex(({ start }) => start >= at));
}

const isOver = (error: ErrorEntry | undefined, named: readonly Protocol[]) =>
  error?.over === undefined || named.length === 0 || named.some((one) => error.over?.includes(one));

/** Each error once, by its strongest sign. */
function best(all: readonly Signature[]): Signature[] {
  const byId = new Map<string, Signature>();
  for (const one of all) {
    const known = byId.get(one.id);
    if (!known || strength(one) > strength(known)) byId.set(one.id, one);
  }
  return [...byId.values()].sort((a, b) => strength(b) - strength(a));
}

const ORDER = ["wrap", "reply", "symbol", "enhanced", "print", "both"] as const;

/** The kinds in order, and of printed words those that are odder. */
const strength = ({ kind, weight }: Signature) => ORDER.indexOf(kind) * 1000 + weight;

/** Without the wrappers of what is known inside, and without what another printed message is listed as the reason for. */
function innermost(all: readonly Signature[], errors: ReadonlyMap<string, ErrorEntry>): Signature[] {
  const inner = all.filter(({ kind }) => kind !== "wrap");
  const kept = inner.length > 0 ? inner : all;
  const explained = new Set(kept.flatMap(({ id }) => errors.get(id)?.reasonFor ?? []));
  return kept.filter(({ id }) => !explained.has(id));
}
