import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { Renamed } from "./pool.ts";

interface Entry {
  readonly id: string;
  readonly was?: readonly string[] | undefined;
}

/** Old ids of entries that were merged or renamed. */
export function renamedIn({ concepts, errors }: Knowledge): Renamed {
  const pairs = (kind: string, all: Iterable<Entry>) =>
    [...all].flatMap(({ id, was = [] }) => was.map((old) => [old, `${kind}:${id}`] as const));
  return new Map([...pairs("concept", concepts.values()), ...pairs("fix", errors.values())]);
}
