import { readFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { readFolder } from "./files.ts";
import { KIND_NAMES, type Kind } from "./kinds.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { StoredMap } from "./stored-map.ts";
import { versionOf } from "./version.ts";

type ByKind<Value> = { readonly [Of in Kind]: Value };

/** What the build writes of a base that kept every rule: each entry as bytes of its own, by its id. */
type Checked = Omit<Knowledge, Kind> & ByKind<ReadonlyMap<string, Uint8Array>>;

/** What the build has learned from, and no start needs. */
const LEARNED: ReadonlySet<Kind> = new Set<Kind>(["examples", "roles"]);

const eachKind = <Value>(of: (kind: Kind) => Value) =>
  Object.fromEntries(KIND_NAMES.map((kind) => [kind, of(kind)])) as ByKind<Value>;

/** The base as V8 stores data (https://nodejs.org/api/v8.html#serialization-api), for `readChecked`. */
export function checkedBytes(base: Knowledge): Buffer {
  const stored = (kind: Kind) => {
    const entries: Iterable<readonly [string, Entry]> = LEARNED.has(kind) ? [] : base[kind];
    return new Map(Array.from(entries, ([id, entry]) => [id, serialize(entry)] as const));
  };
  return serialize({ ...base, ...eachKind(stored) } satisfies Checked);
}

/**
 * The shipped base as the build checked it, without checking it again, each entry read at its first use; undefined where
 * any file, or the version, is another one than then, or nothing was written: then it is to be loaded with
 * `loadKnowledge`.
 *
 * @param shipped the folder of the shipped knowledge
 * @param checked the file that the build wrote
 */
export function readChecked(shipped: string, checked: string): Knowledge | undefined {
  const { files, problems } = readFolder(shipped);
  const base = problems.length === 0 ? read(checked) : undefined;
  if (base?.version !== versionOf(files.map((file) => ({ file, hash: file.hash })))) return undefined;
  const paths = new Map(files.map(({ inside, file }) => [inside, file]));
  // As the path is shown from here.
  return stored(base, (entry, kind) => ({
    ...entry,
    file: paths.get(`${kind}/${entry.id}.yaml`) ?? entry.file,
  }));
}

/** The base of which these are the `checkedBytes`, each entry read at its first use. */
export const knowledgeFrom = (bytes: Uint8Array): Knowledge => stored(deserialize(bytes), (entry) => entry);

function stored(base: Checked, shown: (entry: Entry, kind: Kind) => Entry): Knowledge {
  const entries = (kind: Kind) =>
    new StoredMap(base[kind], (bytes): Entry => shown(deserialize(bytes), kind));
  // Each kind holds what was written of it.
  return { ...base, ...eachKind(entries) } as unknown as Knowledge;
}

function read(file: string): Checked | undefined {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return undefined;
  }
}
