import {
  EMPTY_SAYS,
  EMPTY_TITLE,
  NEAREST,
  REMARK_SAYS,
  REMARK_TITLE,
  UNKNOWN_SAYS,
  UNKNOWN_TITLE,
} from "../phrases/sentences.ts";
import { choice, type Draft } from "./draft.ts";

/** What one may ask; every one of them is answered surely. */
export const EXAMPLES = [
  "Gmail SMTP settings",
  "Outlook.com settings",
  "465 or 587?",
  "What is an app password?",
];

/** No idea: says so, with the nearest things. */
export function composeUnknown(nearest: readonly string[], isEmpty: boolean): Draft {
  const asks = [...new Set([...nearest, ...EXAMPLES])].slice(0, 4);
  return {
    kind: "unknown",
    confidence: isEmpty ? 1 : 0.1,
    provider: null,
    entry: "unknown",
    title: isEmpty ? EMPTY_TITLE : UNKNOWN_TITLE,
    blocks: [{ type: "text", text: isEmpty ? EMPTY_SAYS : UNKNOWN_SAYS }],
    servers: [],
    sources: [],
    ...(nearest.length > 0 ? { prompt: NEAREST } : {}),
    choices: asks.map((ask) => choice(ask)),
    ask: "help",
    slots: {},
  };
}

/** A remark asks nothing: a word back, and no card again. */
export function composeRemark(): Draft {
  return {
    kind: "unknown",
    confidence: 1,
    provider: null,
    entry: "unknown",
    title: REMARK_TITLE,
    blocks: [{ type: "text", text: REMARK_SAYS }],
    servers: [],
    sources: [],
    choices: [],
    ask: "help",
    slots: {},
  };
}
