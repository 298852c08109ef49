import type { Query } from "../query.ts";
import type { Hit } from "../recognise/phrases.ts";
import { adds } from "./asked.ts";

const OR = new Set("or vs versus oder ou o of czy".split(" "));

/** The explanation that weighs IMAP against POP. */
const EXPLANATION = "imap-or-pop";

/** "How do I find out whether I have IMAP or POP?" */
const NOW = "which-do-i-have";
const ASKED = 0.75;

/** An explanation that fits so well is meant all the same: "is my account IMAP or POP now?" */
const OTHER = 0.9;

/** "IMAP or POP for Comcast?" asks which of the two, not for the values of both. */
export function choosesKind(query: Query): Hit | undefined {
  const { terms, ports, concepts } = query;
  if (terms.has("intent.settings") || ports.length > 0 || adds(query) || !isChoice(query)) return undefined;
  const [best] = concepts;
  if (best && best.score >= (best.id === NOW ? ASKED : OTHER)) return undefined;
  return concepts.find(({ id }) => id === EXPLANATION);
}

function isChoice({ units, text: { tokens } }: Query): boolean {
  const kinds = units.filter(({ name }) => name === "protocol.imap" || name === "protocol.pop3");
  return kinds.some((kind, index) => {
    const next = kinds[index + 1];
    if (!next || next.name === kind.name) return false;
    return tokens.slice(kind.last + 1, next.first).some(({ word }) => OR.has(word));
  });
}
