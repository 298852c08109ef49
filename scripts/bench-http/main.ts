/**
 * `npm run bench:http`: signed mentions over HTTP through the whole bot, beside a bare Bolt app that acknowledges and posts a constant. Both
 * run side by side and are asked in turn, so that whatever else the machine does meets both. Wanted: 0.9 of the bare app's answers a second.
 */
import { fileURLToPath } from "node:url";
import { quantile } from "../soak/statistics.ts";
import { AppUnderLoad, type Round } from "./app-under-load.ts";

const ROUNDS = 11;
const QUESTIONS = 300;
const AT_ONCE = 20;
const WARM_UP = 1_500;

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const bare = await AppUnderLoad.start([path("scripts/bench-http/bare.js")], /HTTP/);
const whole = await AppUnderLoad.start([path("dist/cli.js"), "start"], /Slack \(HTTP\)/);
for (const app of [bare, whole]) await app.round(WARM_UP, AT_ONCE);

/** Slack takes about so long for a call; and not at all, so that only the apps' own work counts. */
for (const latencyMs of [100, 0]) await measure(latencyMs);
await Promise.all([bare.stop(), whole.stop()]);

async function measure(latencyMs: number): Promise<void> {
  for (const app of [bare, whole]) app.latencyMs = latencyMs;
  const rounds: { bare: Round; whole: Round }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ bare: await bare.round(QUESTIONS, AT_ONCE), whole: await whole.round(QUESTIONS, AT_ONCE) });
  report(latencyMs, rounds);
}

function report(latencyMs: number, rounds: readonly { bare: Round; whole: Round }[]): void {
  const median = (of: (round: (typeof rounds)[number]) => number) => quantile(rounds.map(of), 0.5);
  const figures = (name: "bare" | "whole") =>
    `${median((round) => round[name].perSecond).toFixed(0)} answers a second, ${median((round) => round[name].cpuMs).toFixed(2)} ms of CPU each`;
  const ratios = rounds.map((round) => round.whole.perSecond / round.bare.perSecond);
  console.log(
    `Slack answers after ${latencyMs} ms: ${ROUNDS} rounds of ${QUESTIONS} signed mentions, ${AT_ONCE} at once, in turn; medians`,
  );
  console.log(`  bare Bolt app:  ${figures("bare")}`);
  console.log(`  the whole bot:  ${figures("whole")}`);
  console.log(`  ratios:         ${ratios.map((ratio) => ratio.toFixed(2)).join(" ")}`);
  console.log(`  the whole bot answers ${quantile(ratios, 0.5).toFixed(2)} of the bare app's`);
}
