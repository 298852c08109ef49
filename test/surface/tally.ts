import type { Counted, Watch } from "../../src/surface/watch.ts";

/** A watch that keeps what it was told. */
export interface Tally extends Watch {
  readonly answers: Counted[];
  readonly seconds: (number | undefined)[];
  readonly votes: boolean[];
  checks: number;
  apiErrors: number;
  retries: number;
  reconnects: number;
  /** How many answers were under way, each time that this changed. */
  readonly underWayCounts: number[];
}

export function createTally(): Tally {
  const tally: Tally = {
    answers: [],
    seconds: [],
    votes: [],
    checks: 0,
    apiErrors: 0,
    retries: 0,
    reconnects: 0,
    underWayCounts: [],
    answered(answer, seconds) {
      tally.answers.push(answer);
      tally.seconds.push(seconds);
    },
    voted: (isRight) => void tally.votes.push(isRight),
    checked() {
      tally.checks += 1;
    },
    apiError() {
      tally.apiErrors += 1;
    },
    retried() {
      tally.retries += 1;
    },
    reconnected() {
      tally.reconnects += 1;
    },
    underWay: (count) => void tally.underWayCounts.push(count),
  };
  return tally;
}
