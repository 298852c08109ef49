import { BotProcess } from "../test/adapters/slack/process.ts";
import { FakeSlack } from "../test/fakes/slack/index.ts";
import { SLACK_QUESTIONS } from "./bench/slack-questions.ts";

/**
 * How fast the built bot is against the fake on loopback, over both transports: `npm run bench:slack`
 * Promised: acknowledged under 100 ms (p95) and answered under 300 ms with 30 questions at once; a message that is none of its
 * business costs under 1 ms.
 */

const CHATTER = [
  "lunch at 12?",
  "the build is green again",
  "who has the agenda for Q3?",
  "gmail is slow today",
  "<@U0BOB> did you see the mail?",
];
const AT_ONCE = 30;
const ROUNDS = 10;
const IRRELEVANT = 2_000;

for (const way of ["socket", "http"] as const) {
  const slack = await FakeSlack.start();
  const bot = await BotProcess.start(slack, way);
  await questions(slack, 1);
  slack.workspace.messages.splice(0);
  report(way, await questions(slack, ROUNDS));
  await chatter(way, slack, bot);
  await picker(way, slack);
  await bot.ends("SIGTERM");
  await slack.stop();
}

/** Thirty people in thirty channels, all at once, several times. */
async function questions(slack: FakeSlack, rounds: number) {
  const acks: number[] = [];
  const answers: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_none, at) => {
        const channel = `C0ROOM${at}`;
        slack.workspace.channels.add(channel);
        const question = SLACK_QUESTIONS[at % SLACK_QUESTIONS.length] ?? "";
        const asked = await slack.person(`U0P${at}`).mentions(channel, question);
        acks.push(...asked.acks.map(({ ms }) => ms));
        const answer = await slack.answer((message) => message.thread === asked.ts);
        answers.push(answer.at - asked.message.at);
      }),
    );
  }
  return { acks, answers };
}

function report(way: string, { acks, answers }: { acks: number[]; answers: number[] }): void {
  print(
    `${way}: ${AT_ONCE} questions at once, ${ROUNDS} times: acknowledged ${spread(acks)}, answered ${spread(answers)}`,
  );
}

async function chatter(way: string, slack: FakeSlack, bot: BotProcess): Promise<void> {
  const before = bot.cpuMs();
  const started = performance.now();
  for (let sent = 0; sent < IRRELEVANT; sent += 50) {
    await Promise.all(
      Array.from({ length: 50 }, (_none, at) =>
        slack.person().says("C0HELP", CHATTER[at % CHATTER.length] ?? ""),
      ),
    );
  }
  const wall = (performance.now() - started) / IRRELEVANT;
  const cpu = (bot.cpuMs() - before) / IRRELEVANT;
  print(
    `${way}: ${IRRELEVANT} messages that are none of its business: ${cpu.toFixed(2)} ms of the bot's CPU and ${wall.toFixed(2)} ms of time each`,
  );
}

async function picker(way: string, slack: FakeSlack): Promise<void> {
  const { ts } = await slack.person().mentions("C0HELP", "gmail smtp");
  const card = await slack.answer((message) => message.thread === ts);
  const times: number[] = [];
  for (const typed of ["", "g", "gm", "gmx", "outl", "zzzz", "deutsche telekom"])
    times.push((await slack.person().searches(card, typed)).ms);
  print(`${way}: provider picker answered ${spread(times)}`);
}

function spread(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
