import type { Base } from "./base.ts";
import type { KnowledgeFile } from "./files.ts";
import type { Kind, Single } from "./kinds.ts";
import type { Entry } from "./knowledge.ts";
import type { ParsedFile } from "./parse-file.ts";
import type {
  AmbiguityData,
  ClientData,
  ConceptData,
  ErrorData,
  ExamplesData,
  ExceptionsData,
  FactData,
  FrameworkData,
  ProviderData,
  PublishersData,
  RoleData,
  SwitchesData,
  TermsData,
  TranslationData,
} from "./schema/index.ts";

/**
 * Puts parsed files together by kind and id.
 * `found` are all files of the run, also those that did not fit; `today` is handed to the rules that read dates.
 */
export function assemble(
  parsed: readonly ParsedFile[],
  found: readonly KnowledgeFile[],
  today: string | undefined,
): Base {
  const raws = new Map(parsed.map(({ file, raw }) => [file.file, raw]));
  const all = new Set(found.map((file) => `${file.kind}/${file.id}`));
  return {
    providers: entries<ProviderData>(parsed, "providers"),
    concepts: entries<ConceptData>(parsed, "concepts"),
    ambiguities: entries<AmbiguityData>(parsed, "ambiguities"),
    errors: entries<ErrorData>(parsed, "errors"),
    clients: entries<ClientData>(parsed, "clients"),
    frameworks: entries<FrameworkData>(parsed, "frameworks"),
    terms: terms(parsed),
    examples: examples(parsed),
    facts: entries<FactData>(parsed, "facts"),
    roles: entries<RoleData>(parsed, "roles"),
    switches: entries<SwitchesData>(parsed, "switches"),
    translations: entries<TranslationData>(parsed, "translations"),
    exceptions: parsed.flatMap(({ file, data }) =>
      file.kind === "exceptions" ? (data as ExceptionsData) : [],
    ),
    publishers: ofKind<PublishersData>(parsed, "publishers").map(([entry, list]) => ({ ...entry, list })),
    raw: (file) => raws.get(file),
    exists: (kind, id) => all.has(`${kind}/${id}`),
    ...(today !== undefined && { today }),
  };
}

/** The cast is true because `parseFile` held the data against the schema of its kind. */
function entries<Data>(parsed: readonly ParsedFile[], kind: Kind): ReadonlyMap<string, Entry & Data> {
  const ofKind = parsed.filter(({ file }) => file.kind === kind);
  return new Map(
    ofKind.map(({ file, data }) => [file.id, { id: file.id, file: file.file, ...(data as Data) }]),
  );
}

function terms(parsed: readonly ParsedFile[]): Base["terms"] {
  return new Map(
    ofKind<TermsData>(parsed, "terms").map(([entry, data]) => [entry.id, { ...entry, terms: data }]),
  );
}

function examples(parsed: readonly ParsedFile[]): Base["examples"] {
  return new Map(
    ofKind<ExamplesData>(parsed, "examples").map(([entry, data]) => [entry.id, { ...entry, texts: data }]),
  );
}

/** Files whose data is a list of its own keys, not of fields. */
const ofKind = <Data>(parsed: readonly ParsedFile[], kind: Kind | Single) =>
  parsed
    .filter(({ file }) => file.kind === kind)
    .map(({ file, data }): [Entry, Data] => [{ id: file.id, file: file.file }, data as Data]);
