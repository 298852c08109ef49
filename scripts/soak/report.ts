import type { Sample } from "./bot.ts";
import { isExcused, isLost, type Question, waitOf } from "./ledger.ts";
import type { SoakOptions } from "./options.ts";
import type { Soaked } from "./soak.ts";
import { type Point, quantile, slopeOf } from "./statistics.ts";

/** The figures that must be nought, in words. */
export function failings({ ledger, exit, slack, bot }: Soaked): string[] {
  const lost = ledger.questions.filter(isLost).length;
  const doubled = doubledIn(ledger.questions);
  const found: Readonly<Record<string, boolean>> = {
    [`lost ${lost}`]: lost > 0,
    [`doubled ${doubled}`]: doubled > 0,
    [`unasked ${ledger.unasked.length}`]: ledger.unasked.length > 0,
    [`secrets repeated ${ledger.leaked}`]: ledger.leaked > 0,
    [`refused by Slack's rules ${slack.problems}`]: slack.problems > 0,
    [`the process ended by itself or with ${exit ?? "nothing"}: ${bot.said.slice(-300)}`]: exit !== 0,
  };
  return Object.entries(found).flatMap(([words, isTrue]) => (isTrue ? [words] : []));
}

/** All that is to be told of a run. */
export function report(soaked: Soaked, { seconds, rate, seed }: SoakOptions): string {
  const { ledger, slack, discord, weather, bot, samples } = soaked;
  return [
    `soak: ${seconds} s, ${rate} questions a second, seed ${seed}, Node ${process.version}`,
    "",
    ...table("by platform and kind", ledger.questions, ({ surface, kind }) => `${surface}: ${kind}`),
    ...table(
      "by fault of the single answer or delivery",
      ledger.questions,
      ({ surface, fault }) => `${surface}: ${fault}`,
    ),
    ...excuses(ledger.questions),
    ...lost(ledger.questions),
    counted("what else happened", weather.strokes),
    "",
    ...times(soaked),
    `acknowledgements of Slack's deliveries: ${spread(slack.acks)}`,
    `"too many" said: ${slack.refusals} on Slack, ${discord.refusals} on Discord`,
    "",
    ...memory(samples),
    "",
    counted("logged", bot.logged),
  ].join("\n");
}

const doubledIn = (questions: readonly Question[]) => questions.reduce((sum, { more }) => sum + more, 0);

const COLUMNS = ["asked", "answered", "silent", "refused", "lost", "excused", "doubled"] as const;

function countsOf(questions: readonly Question[]): Record<(typeof COLUMNS)[number], number> {
  const count = (fits: (question: Question) => boolean) => questions.filter(fits).length;
  const isUnanswered = ({ answeredAt }: Question) => answeredAt === undefined;
  return {
    asked: questions.length,
    answered: count((one) => !isUnanswered(one) && !one.isRefused),
    silent: count((one) => one.due === "silence" && isUnanswered(one)),
    refused: count((one) => one.isRefused || (one.due === "answer or refusal" && isUnanswered(one))),
    lost: count(isLost),
    excused: count(isExcused),
    doubled: doubledIn(questions),
  };
}

function table(
  title: string,
  questions: readonly Question[],
  nameOf: (question: Question) => string,
): string[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions)
    groups.set(nameOf(question), [...(groups.get(nameOf(question)) ?? []), question]);
  const rows = [...[...groups].toSorted(([a], [b]) => a.localeCompare(b)), ["all", questions] as const];
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(38) + cells.map((cell) => String(cell).padStart(10)).join("");
  return [
    line(title, COLUMNS),
    ...rows.map(([name, group]) => line(`  ${name}`, Object.values(countsOf(group)))),
    "",
  ];
}

function excuses(questions: readonly Question[]): string[] {
  const reasons = new Map<string, number>();
  for (const { excuse = "" } of questions.filter(isExcused))
    reasons.set(excuse, (reasons.get(excuse) ?? 0) + 1);
  return [counted("excused", reasons)];
}

/** One by one, for whoever looks for the reason. */
function lost(questions: readonly Question[]): string[] {
  const begun = questions[0]?.askedAt ?? 0;
  const line = ({ surface, kind, fault, text = "", askedAt }: Question) =>
    `  at ${((askedAt - begun) / 1_000).toFixed(1)} s, ${surface}: ${kind}, ${fault}: ${text.slice(0, 80)}`;
  const found = questions.filter(isLost).slice(0, 20);
  return found.length === 0 ? [] : ["lost:", ...found.map(line)];
}

const counted = (title: string, counts: ReadonlyMap<string, number>) =>
  [
    `${title}: ${counts.size === 0 ? "nothing" : ""}`,
    ...[...counts].map(([name, count]) => `  ${count} × ${name}`),
  ].join("\n");

function times({ ledger, discord }: Soaked): string[] {
  const answered = ledger.questions.filter(
    ({ answeredAt, kind }) => answeredAt !== undefined && kind !== "flood",
  );
  const isCalm = (question: Question) => question.fault === "none" && !discord.wasDelayed(question);
  return (["slack", "discord"] as const).flatMap((surface) => {
    const all = answered.filter((question) => question.surface === surface);
    return [
      `${surface}: answered without a fault: ${spread(all.filter(isCalm).map(waitOf))}`,
      `${surface}: answered with a fault:    ${spread(all.filter((question) => !isCalm(question)).map(waitOf))}`,
    ];
  });
}

function spread(ms: readonly number[]): string {
  const at = (share: number) => `${quantile(ms, share).toFixed(0)} ms`;
  return `${ms.length}, p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}`;
}

/** Caches fill and code is compiled in the first minute (of a short run: the first fifth). */
function memory(samples: readonly Sample[]): string[] {
  const last = samples.at(-1);
  if (!last) return ["memory: no samples"];
  const settled = samples.filter(({ at }) => at > Math.min(60, last.at / 5));
  const points = (of: (sample: Sample) => number | undefined): Point[] =>
    settled.flatMap((sample) =>
      of(sample) === undefined ? [] : [{ x: sample.at / 60, y: (of(sample) ?? 0) / 1024 }],
    );
  const line = (name: string, of: (sample: Sample) => number | undefined) => {
    const all = points(of);
    const { slope, error } = slopeOf(all);
    const [first, end] = [all[0], all.at(-1)].map((point) => ((point?.y ?? 0) / 1024).toFixed(0));
    return `${name}: ${first} to ${end} MB, slope ${slope.toFixed(0)} ± ${error.toFixed(0)} kB/min (${all.length} samples)`;
  };
  return [
    line("resident", ({ rss }) => rss),
    line("heap, taken from the system", ({ heapTotal }) => heapTotal),
    line("heap, used", ({ heapUsed }) => heapUsed),
    line("buffers outside the heap", ({ external }) => external),
    line("heap, after full collections", ({ live }) => live),
    `event loop: latest in a second p50 ${quantile(
      settled.map(({ lagMs }) => lagMs),
      0.5,
    ).toFixed(0)} ms, longest ${quantile(
      settled.map(({ lagMs }) => lagMs),
      1,
    ).toFixed(0)} ms; processor ${((100 * last.cpuMs) / 1_000 / last.at).toFixed(0)} % of a core`,
  ];
}
