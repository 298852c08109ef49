/** Asks a platform whether it would still have us, for `/readyz`; undefined where it would, else why not. */
export type Probe = () => Promise<string | undefined>;

export interface ProbeOptions {
  /** Asks now. Should not throw. */
  readonly ask: Probe;
  /** What is wrong where no answer comes in time. */
  readonly silent: string;
  readonly now?: () => number;
}

/** Milliseconds for which an answer holds: who watches every second does not make us ask every second. */
const FRESH_MS = 2_000;
const PATIENCE_MS = 1_500;

/** However many ask at once, and however often, the platform is asked once in two seconds at most; an answer takes 1.5 seconds at most. */
export function createProbe({ ask, silent, now = () => performance.now() }: ProbeOptions): Probe {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<string | undefined> = Promise.resolve(undefined);
  return () => {
    if (now() - asked >= FRESH_MS) {
      asked = now();
      answer = inTime(ask(), silent);
    }
    return answer;
  };
}

async function inTime(answer: Promise<string | undefined>, silent: string): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, silent);
  });
  try {
    return await Promise.race([answer.catch(() => silent), late]);
  } finally {
    clearTimeout(timer);
  }
}
