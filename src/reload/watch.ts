/** How often to look, in milliseconds. */
export interface Pace {
  readonly restMs: number;
  /** After a change: whoever copies many files is not done with the first. */
  readonly settleMs: number;
}

const PACE: Pace = { restMs: 2_000, settleMs: 500 };

/** Looking takes at most this share of the time, however large the folders are. */
const SHARE = 0.1;

/**
 * Looks at something again and again, and tells when it has changed and then stayed the same for a while.
 *
 * @param before how it looked at the start
 * @returns ends it
 */
export function watch(
  look: () => Promise<string>,
  before: string,
  onChange: () => void,
  { restMs, settleMs }: Pace = PACE,
): () => void {
  let [known, last] = [before, before];
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const again = (ms: number) => {
    if (!isOver) timer = setTimeout(turn, ms).unref();
  };
  const turn = async () => {
    const started = performance.now();
    const now = await look();
    const isStill = now === last;
    last = now;
    if (isOver) return;
    if (isStill && now !== known) {
      known = now;
      onChange();
    }
    again(Math.max(now === known ? restMs : settleMs, (performance.now() - started) / SHARE));
  };
  again(restMs);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
