import type { Knowledge } from "./knowledge.ts";

export interface Counts {
  readonly providers: number;
  readonly domains: number;
  readonly mxPatterns: number;
  readonly ambiguities: number;
  readonly concepts: number;
  readonly errors: number;
  readonly clients: number;
  readonly frameworks: number;
  /** Files of the kinds above with at least one source that somebody really read. */
  readonly checked: number;
  /** Explanations and errors in one further language each. */
  readonly translations: number;
}

/** How much there is: for the check's last line, and for the table in the README. */
export function countKnowledge(knowledge: Knowledge): Counts {
  const { providers, ambiguities, concepts, errors, clients, frameworks, translations } = knowledge;
  const all = [providers, ambiguities, concepts, errors, clients, frameworks].flatMap((kind) => [
    ...kind.values(),
  ]);
  const services = [...providers.values()];
  const domains = services.flatMap(({ domains: own = [], variants = {} }) => [
    ...own,
    ...Object.values(variants).flatMap((variant) => variant.domains ?? []),
  ]);
  return {
    providers: providers.size,
    domains: new Set(domains).size,
    mxPatterns: services.reduce((sum, { mx = [] }) => sum + mx.length, 0),
    ambiguities: ambiguities.size,
    concepts: concepts.size,
    errors: errors.size,
    clients: clients.size,
    frameworks: frameworks.size,
    checked: all.filter(({ sources = {} }) => Object.values(sources).some(({ checked }) => checked !== null))
      .length,
    translations: translations.size,
  };
}
