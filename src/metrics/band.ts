import { SURE } from "../engine/decide/fitted.ts";
import type { Counted } from "../surface/watch.ts";

/**
 * How sure an answer was, as the engine decides it:
 * `sure` = likely enough to be given, `unsure` = less likely, but nothing else came near, `offered` = the likeliest ones by name
 * instead, `unknown` = said that it does not know.
 */
export type Band = "sure" | "unsure" | "offered" | "unknown";

export function bandOf({ kind, entry, confidence }: Counted): Band {
  if (kind === "unknown") return "unknown";
  if (entry === "unknown") return "offered";
  return confidence >= SURE ? "sure" : "unsure";
}
