import type { Base } from "./base.ts";
import type { Kind } from "./kinds.ts";
import type { Line } from "./schema/index.ts";

/** A place in a file that names other files: one of the kinds has to hold the id. */
export interface Reference {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly kinds: readonly Kind[];
  readonly id: string;
}

/** Every id that a file refers to. */
export function* referencesOf(base: Base): Generator<Reference> {
  for (const { file, serversOf } of base.providers.values())
    yield* list(file, ["providers"], serversOf ? [serversOf] : [], () => ["serversOf"]);
  for (const { file, readings } of base.ambiguities.values())
    for (const [at, { provider, client }] of readings.entries()) {
      yield* list(file, ["providers"], provider ? [provider] : [], () => ["readings", at, "provider"]);
      yield* list(file, ["clients"], client ? [client] : [], () => ["readings", at, "client"]);
    }
  for (const { file, reads = {} } of base.frameworks.values())
    for (const [protocol, id] of Object.entries(reads))
      yield* list(file, ["frameworks"], id ? [id] : [], () => ["reads", protocol]);
  for (const { file, points = [], steps = [], near = [] } of base.concepts.values()) {
    yield* lines(file, points, ["points"]);
    yield* lines(file, steps, ["steps"]);
    yield* entries(file, near, ["near"]);
  }
  for (const error of base.errors.values()) yield* ofError(error);
  for (const { file, list: publishers } of base.publishers)
    for (const [at, { providers = [] }] of publishers.entries())
      yield* list(file, ["providers"], providers, (to) => [at, "providers", to]);
  for (const { file, texts } of base.examples.values())
    for (const [language, examples] of Object.entries(texts))
      for (const [at, { also = [] }] of examples.entries())
        yield* entries(file, also, [language, at, "also"]);
}

function* ofError(
  error: Base["errors"] extends ReadonlyMap<string, infer E> ? E : never,
): Generator<Reference> {
  const { file, causes, of, framework, reasonFor = [], near = [], only = {} } = error;
  yield* list(file, ["errors"], reasonFor, (at) => ["reasonFor", at]);
  yield* list(file, ["frameworks"], framework ? [framework] : [], () => ["framework"]);
  yield* list(file, ["providers"], of ? [of] : [], () => ["of"]);
  yield* list(file, ["clients"], only.clients ?? [], (at) => ["only", "clients", at]);
  yield* list(file, ["frameworks"], only.frameworks ?? [], (at) => ["only", "frameworks", at]);
  yield* list(file, ["providers"], only.providers ?? [], (at) => ["only", "providers", at]);
  yield* entries(file, near, ["near"]);
  for (const [cause, { when, unless = [], do: steps }] of causes.entries()) {
    const path = ["causes", cause];
    yield* list(file, ["providers"], when?.providers ?? [], (at) => [...path, "when", "providers", at]);
    yield* list(file, ["clients"], when?.clients ?? [], (at) => [...path, "when", "clients", at]);
    yield* list(file, ["facts"], when?.facts ?? [], (at) => [...path, "when", "facts", at]);
    yield* list(file, ["facts"], unless, (at) => [...path, "unless", at]);
    yield* lines(file, steps, [...path, "do"]);
  }
}

function* lines(file: string, all: readonly Line[], path: readonly PropertyKey[]): Generator<Reference> {
  for (const [at, line] of all.entries()) {
    yield* list(file, ["clients", "providers", "frameworks"], line.for ?? [], (to) => [
      ...path,
      at,
      "for",
      to,
    ]);
    yield* list(file, ["facts"], line.when ?? [], (to) => [...path, at, "when", to]);
    yield* list(file, ["facts"], line.unless ?? [], (to) => [...path, at, "unless", to]);
  }
}

/** `fix:ID` and `concept:ID`. */
function* entries(file: string, all: readonly string[], path: readonly PropertyKey[]): Generator<Reference> {
  for (const [at, entry] of all.entries()) {
    const [kind = "", id = ""] = [entry.split(":")[0], entry.slice(entry.indexOf(":") + 1)];
    const kinds: Kind[] = kind === "fix" ? ["errors"] : ["concepts"];
    yield { file, path: [...path, at], kinds, id };
  }
}

function* list(
  file: string,
  kinds: readonly Kind[],
  ids: readonly string[],
  path: (at: number) => readonly PropertyKey[],
): Generator<Reference> {
  for (const [at, id] of ids.entries()) yield { file, path: path(at), kinds, id };
}
