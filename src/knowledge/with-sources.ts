import type { Entry, Knowledge } from "./knowledge.ts";
import type { Source } from "./schema/index.ts";

type Kinds = Pick<Knowledge, "providers" | "concepts" | "ambiguities" | "errors" | "clients" | "frameworks">;

type Sourced = Entry & { readonly sources?: Readonly<Record<string, Source>> | undefined };

/** Every entry of the kinds that name their sources. */
export function withSources(base: Kinds): Sourced[] {
  const { providers, concepts, ambiguities, errors, clients, frameworks } = base;
  return [providers, concepts, ambiguities, errors, clients, frameworks].flatMap((kind) => [
    ...kind.values(),
  ]);
}
