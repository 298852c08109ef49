import type { Query } from "../query.ts";
import { ambiguity, domain, maybe, which } from "./ask-back.ts";
import type { Candidate } from "./candidate.ts";
import { concept } from "./explain.ts";
import { fix } from "./fix.ts";
import { settings, snippet, steps } from "./show.ts";

/** Every way to answer this question, the best first. */
export function candidates(query: Query): Candidate[] {
  const all = [
    settings(query),
    fix(query),
    steps(query),
    snippet(query),
    concept(query),
    ambiguity(query),
    maybe(query),
    domain(query),
    which(query),
  ];
  const found = all.filter((candidate) => candidate !== undefined);
  const unknown: Candidate = { kind: "unknown", score: 0.2 };
  return [...found, unknown].sort((a, b) => b.score - a.score);
}
