import { setImmediate as otherWork } from "node:timers/promises";
import type { MeasuredEngine } from "../engine/engine.ts";
import type { Log } from "../surface/log.ts";
import { warmUp } from "../warm-up.ts";
import { engineFrom, type Made, type NotMade } from "./made.ts";
import type { Swappable } from "./swappable.ts";

/** What came of reading the knowledge again: `kept` where the new one cannot be used; `version` is the one in use afterwards. */
export interface Reloaded {
  readonly result: "ok" | "kept";
  readonly version: string;
}

/** What asked for it. */
export type Reason = "SIGHUP" | "change";

export interface ReloadParts {
  readonly swappable: Swappable;
  readonly make: () => Promise<Made | NotMade>;
  /** When the process stops, nothing is swapped or told any more. */
  readonly ended: AbortSignal;
  readonly today: () => string;
  readonly log: Log;
  readonly onReload?: ((reloaded: Reloaded) => void) | undefined;
}

/** Has a new base made, and puts it in the place of the old one if it is valid, and another. Never rejects. */
export async function reload(reason: Reason, parts: ReloadParts): Promise<void> {
  const { swappable, log, ended, onReload } = parts;
  const before = swappable.engine.version;
  const started = performance.now();
  const next = await nextOf(parts);
  if (ended.aborted) return;
  if (next.kind !== "ready") {
    log.error({ reason, version: before, ...listed("problems", next.problems) }, KEPT[next.kind]);
    return onReload?.({ result: "kept", version: before });
  }
  const { version } = next.engine;
  if (version !== before) swappable.swap(next.engine);
  const ms = Math.round(performance.now() - started);
  const about = { reason, version, before, ms, ...listed("overlay", next.replaced) };
  log.info(about, version === before ? SAME : NEW);
  onReload?.({ result: "ok", version });
}

const NEW = "New knowledge is in use";
const SAME = "The knowledge was read again and is the same as before";

const KEPT: Readonly<Record<NotMade["kind"], string>> = {
  invalid:
    "The new knowledge breaks rules, so the old one stays in use. Mend what is named here; the next change is read by itself, and after SIGHUP",
  "other-code":
    "The program itself was built anew since this process started, so the old knowledge stays in use. Restart the process to read both",
  failed: "The new knowledge could not be made, so the old one stays in use. Send SIGHUP to try again",
};

/** As much as one log line should hold. */
const MOST_LINES = 20;
const LONGEST_LINE = 500;

function listed(name: string, lines: readonly string[]) {
  const shown = lines.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
  const more = lines.length - shown.length;
  return { ...(shown.length > 0 && { [name]: shown }), ...(more > 0 && { more }) };
}

interface Ready {
  readonly kind: "ready";
  readonly engine: MeasuredEngine;
  readonly replaced: readonly string[];
}

/** An engine that has answered already; between the steps questions go to the old one. */
async function nextOf({ make, today }: ReloadParts): Promise<Ready | NotMade> {
  try {
    const made = await make();
    if (made.kind !== "made") return made;
    const engine = engineFrom(made);
    await otherWork();
    warmUp(engine, today());
    return { kind: "ready", engine, replaced: made.replaced };
  } catch (error) {
    return { kind: "failed", problems: [error instanceof Error ? error.message : String(error)] };
  }
}
