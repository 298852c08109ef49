import type { ListName } from "../../schema/index.ts";
import type { Reference } from "../reference.ts";

/** A public list, read. */
export interface List {
  readonly name: ListName;
  readonly references: readonly Reference[];
  /** What was read and cannot be compared, in words: `3 entries name no domain`. */
  readonly passedOver: readonly string[];
  /** Not one file of many: a ruling on what is not there has become unneeded. */
  readonly isWhole: boolean;
}

/** The shape of a text is known, but something in it does not fit; the message says what. */
export class ListMistake extends Error {
  override readonly name = "ListMistake";
}

/** Entries in a list, and domains in an entry; the fullest that we know have 340 and 230. */
export const MOST_ENTRIES = 5_000;
export const MOST_DOMAINS = 2_000;

/** Gives a list back if it is of a size that a list can have. */
export function sized(list: List): List {
  const { length } = list.references;
  if (length > MOST_ENTRIES) throw new ListMistake(`it has ${length} entries; ${MOST_ENTRIES} are the most`);
  const large = list.references.find(({ domains }) => domains.length > MOST_DOMAINS);
  if (large === undefined) return list;
  throw new ListMistake(`${large.id} has ${large.domains.length} domains; ${MOST_DOMAINS} are the most`);
}

/** `1 entry names no domain`, `3 entries name no domain`; nothing for none. */
export function counted(count: number, one: string, many: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${one}` : `${count} ${many}`];
}
