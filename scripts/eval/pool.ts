import type { Answer, Engine } from "../../src/engine/answer-types.ts";
import { AT, percent } from "./figures.ts";
import type { PoolRow } from "./rows.ts";

/** `right`: the entry answers; `offered`: asked back or abstained, and offered it; `passed`: neither, nor anything wrong. */
export type Verdict = "right" | "offered" | "wrong" | "passed";

export interface Judged {
  readonly row: PoolRow;
  readonly answer: Answer;
  readonly verdict: Verdict;
}

/** Ids of merged entries → what they are now. */
export type Renamed = ReadonlyMap<string, string>;

/** Asks every row, and holds the answer against its label. */
export function judgeRows(rows: readonly PoolRow[], engine: Engine, renamed: Renamed): Judged[] {
  return rows.map((row) => {
    const answer = engine.answer({ text: row.text, at: AT });
    return { row, answer, verdict: verdictOf(answer, labelsOf(row, renamed)) };
  });
}

export function labelsOf({ gold }: PoolRow, renamed: Renamed): ReadonlySet<string> {
  return new Set([gold.best, ...gold.accept].map((label) => renamed.get(label) ?? label));
}

function verdictOf({ entry, offers, kind }: Answer, labels: ReadonlySet<string>): Verdict {
  if (labels.has(entry)) return "right";
  if (kind !== "clarify" && kind !== "unknown") return "wrong";
  return offers.some((offer) => labels.has(offer)) ? "offered" : "passed";
}

/** Rows that an entry answers, and those that none does. */
export const isAnswered = ({ row }: Judged) => row.gold.best !== "none";

/** One line a group: right, right or offered, sure and wrong, passed, provider. */
export function printTable(title: string, judged: readonly Judged[], keyOf: (one: Judged) => string): void {
  const groups = new Map<string, Judged[]>();
  for (const one of judged.filter(isAnswered))
    groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  if (groups.size === 0) return;
  console.log(`\n${title.padEnd(26)}  rows   right  +offered  sure+wrong  passed   provider`);
  for (const [name, ones] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    const count = (...verdicts: Verdict[]) => ones.filter(({ verdict }) => verdicts.includes(verdict)).length;
    const named = ones.filter(({ row }) => row.gold.provider !== null);
    const found = named.filter(({ row, answer }) => row.gold.provider === answer.provider);
    const cells = [
      percent(count("right"), ones.length).padStart(7),
      percent(count("right", "offered"), ones.length).padStart(9),
      percent(count("wrong"), ones.length).padStart(11),
      percent(count("passed"), ones.length).padStart(7),
      `${percent(found.length, named.length).padStart(8)} of ${named.length}`,
    ];
    console.log(`  ${name.padEnd(24)} ${String(ones.length).padStart(5)} ${cells.join(" ")}`);
  }
}

/** What no entry answers, but one was given for. */
export function printOutOfScope(judged: readonly Judged[]): void {
  const out = judged.filter((one) => !isAnswered(one));
  const sure = out.filter(({ verdict }) => verdict === "wrong");
  console.log(
    `  no entry answers: ${out.length} rows, answered all the same ${percent(sure.length, out.length)}`,
  );
}

const BANDS = [0.9, 0.8, 0.7, 0.6, 0.5, 0];

/** What is said at each confidence, and how often it is right; rows that no entry answers count as wrong. */
export function printCalibration(judged: readonly Judged[]): void {
  const said = judged.filter(({ answer }) => answer.kind !== "clarify" && answer.kind !== "unknown");
  console.log(
    `\ncalibration (${said.length} answers)      said   right    right, of rows that an entry answers`,
  );
  let upper = Number.POSITIVE_INFINITY;
  const line = (name: string, ones: readonly Judged[]) => {
    const right = (of: readonly Judged[]) =>
      percent(of.filter(({ verdict }) => verdict === "right").length, of.length);
    const own = ones.filter(isAnswered);
    console.log(
      `  ${name.padEnd(24)} ${String(ones.length).padStart(5)} ${right(ones).padStart(7)}  ${right(own).padStart(7)} of ${own.length}`,
    );
  };
  for (const lower of BANDS) {
    line(
      `at ${lower.toFixed(1)} and more`.replace("at 0.0 and more", "below 0.5"),
      said.filter(({ answer }) => answer.confidence >= lower && answer.confidence < upper),
    );
    upper = lower;
  }
  line(
    "0.8 and more together",
    said.filter(({ answer }) => answer.confidence >= 0.8),
  );
}
