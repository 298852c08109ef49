import { setTimeout as after } from "node:timers/promises";
import type { Discover, Discovery } from "../discovery/found.ts";
import type { Answer } from "../engine/answer-types.ts";
import { LOOK_UP_MS } from "./limits.ts";

/** How a domain that nobody here knows is looked up, where that is switched on. */
export interface LookingUp {
  readonly discover: Discover | undefined;
  /** Whose look-ups are counted together. */
  readonly asker: string;
  /** Called before the first word goes out: now it takes a while. */
  readonly onWait?: (() => Promise<unknown>) | undefined;
  /** Milliseconds that an answer may take longer. */
  readonly within?: number | undefined;
}

/**
 * An answer with what a look-up brings: where the first one hangs on a domain that the base does not know, it is looked up, and the
 * question asked again. What does not come in time is done without.
 *
 * @param ask asks the same question, with what was found
 */
export async function lookedUp(
  ask: (discovery?: Discovery) => Answer,
  { discover, asker, onWait, within = LOOK_UP_MS }: LookingUp,
): Promise<Answer> {
  const first = ask();
  if (!discover || first.lookUp === undefined) return first;
  const found = discover(first.lookUp, asker).catch(() => undefined);
  await onWait?.();
  const late = new AbortController();
  const discovery = await Promise.race([
    found,
    after(within, undefined, { signal: late.signal }).catch(() => undefined),
  ]);
  late.abort();
  return discovery ? ask(discovery) : first;
}
