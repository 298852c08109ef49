import { readFileSync } from "node:fs";
import { hashOf } from "./cache.ts";
import { type KnowledgeFile, readFolder } from "./files.ts";
import { KIND_NAMES, type Kind } from "./kinds.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { versionOf } from "./version.ts";

type EntryOf<Of extends Kind> = Knowledge[Of] extends ReadonlyMap<string, infer Data> ? Data : never;

/** What the build writes of a base that kept every rule: lists instead of maps. */
type Checked = Omit<Knowledge, Kind> & { readonly [Of in Kind]: readonly EntryOf<Of>[] };

/** What the build has learned from, and no start needs. */
const LEARNED: ReadonlySet<Kind> = new Set<Kind>(["examples", "roles"]);

/** The base as JSON, for `readChecked`. */
export function checkedJson(base: Knowledge): string {
  const lists = KIND_NAMES.map((kind) => [kind, LEARNED.has(kind) ? [] : [...base[kind].values()]]);
  return JSON.stringify({ ...base, ...Object.fromEntries(lists) });
}

/**
 * The shipped base as the build checked it, without checking it again; undefined where any file, or the version, is
 * another one than then, or nothing was written: then it is to be loaded with `loadKnowledge`.
 *
 * @param shipped the folder of the shipped knowledge
 * @param checked the file that the build wrote
 */
export function readChecked(shipped: string, checked: string): Knowledge | undefined {
  const { files, problems } = readFolder(shipped);
  const base = problems.length === 0 ? read(checked) : undefined;
  if (base?.version !== versionOf(files.map((file) => ({ file, hash: hashOf(file.text) })))) return undefined;
  return placed(base, files);
}

function read(file: string): Checked | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** With the paths of the files as they are shown from here. */
function placed(base: Checked, files: readonly KnowledgeFile[]): Knowledge {
  const paths = new Map(files.map(({ inside, file }) => [inside, file]));
  const byId = <Data extends Entry>(kind: Kind, entries: readonly Data[]) => {
    const path = ({ id, file }: Data) => paths.get(`${kind}/${id}.yaml`) ?? file;
    return new Map(entries.map((entry) => [entry.id, { ...entry, file: path(entry) }]));
  };
  return {
    ...base,
    providers: byId("providers", base.providers),
    concepts: byId("concepts", base.concepts),
    ambiguities: byId("ambiguities", base.ambiguities),
    errors: byId("errors", base.errors),
    clients: byId("clients", base.clients),
    frameworks: byId("frameworks", base.frameworks),
    terms: byId("terms", base.terms),
    examples: new Map(),
    facts: byId("facts", base.facts),
    roles: new Map(),
    switches: byId("switches", base.switches),
    translations: byId("translations", base.translations),
  };
}
