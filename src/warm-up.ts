import type { Engine } from "./engine/answer-types.ts";

/** The rarer look-ups are made at the first need; here beforehand, so that nobody waits for them. `at` is a day, YYYY-MM-DD. */
export function warmUp(engine: Engine, at: string): void {
  engine.answer({ text: "gmial smpt prot at gmial.com, zzqx", at });
  engine.pickProvider("gmial", 1);
}
