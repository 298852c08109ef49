import type { Phrases } from "../../phrases/index.ts";
import { choice, type Draft } from "./draft.ts";

/** What one may ask; every one of them is answered surely. */
export const EXAMPLES = [
  "Gmail SMTP settings",
  "Outlook.com settings",
  "465 or 587?",
  "What is an app password?",
];

/** No idea: says so, with the nearest things. */
export function composeUnknown(nearest: readonly string[], isEmpty: boolean, { unknown }: Phrases): Draft {
  const asks = [...new Set([...nearest, ...EXAMPLES])].slice(0, 4);
  return {
    kind: "unknown",
    confidence: isEmpty ? 1 : 0.1,
    provider: null,
    entry: "unknown",
    title: isEmpty ? unknown.emptyTitle : unknown.title,
    blocks: [{ type: "text", text: isEmpty ? unknown.emptySays : unknown.says }],
    servers: [],
    sources: [],
    ...(nearest.length > 0 ? { prompt: unknown.nearest } : {}),
    choices: asks.map((ask) => choice(ask)),
    ask: "help",
    slots: {},
  };
}

/** A remark asks nothing: a word back, and no card again. */
export function composeRemark({ unknown }: Phrases): Draft {
  return {
    kind: "unknown",
    confidence: 1,
    provider: null,
    entry: "unknown",
    title: unknown.remarkTitle,
    blocks: [{ type: "text", text: unknown.remarkSays }],
    servers: [],
    sources: [],
    choices: [],
    ask: "help",
    slots: {},
  };
}
