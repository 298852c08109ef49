/**
 * `npm run bench:web`: `/api/ask` of the built page, and beside it in the same run a bare `node:http` server that sends the same bytes.
 * Each is a process of its own on loopback, asked by autocannon for some seconds, in turns; the ratio says what answering costs.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import autocannon from "autocannon";

const SECONDS = 4;
const CONNECTIONS = 20;
const ROUNDS = 3;
/** Answered in turns, so that no single look-up is measured. */
const QUESTIONS = [
  "gmail smtp port",
  "outlook imap",
  "535 5.7.8 gmail",
  "what is an app password",
  "gmx auf dem iphone",
  "nodemailer yahoo",
];
const PATHS = QUESTIONS.map((question) => `/api/ask?${new URLSearchParams({ q: question })}`);

/** Starts a server, and reads from its first line where it listens. */
async function start(
  script: string,
  args: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, ["--import", "./scripts/typescript.js", script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), "line");
  return { child, url: `http://127.0.0.1:${line}` };
}

async function measure(url: string) {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: PATHS.map((path) => ({ method: "GET", path })),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} were refused, ${result.errors} failed`);
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Each name, and what is started for it. */
const SERVERS = {
  "page, each answer worked out": ["page.ts", "0"],
  "page, as it is": ["page.ts", "1000"],
  "bare node:http": ["bare.ts"],
} as const;

const started = await Promise.all(
  Object.entries(SERVERS).map(async ([name, [script, ...args]]) => ({
    name,
    ...(await start(`scripts/bench-web/${script}`, args)),
    rates: [] as number[],
  })),
);
try {
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, url, rates } of started) {
      const { rate, p50, p99 } = await measure(url);
      rates.push(rate);
      process.stdout.write(
        `${name}: ${Math.round(rate)} a second, half in ${p50} ms, 99 in 100 in ${p99} ms\n`,
      );
    }
  const bare = median(started.at(-1)?.rates ?? []);
  for (const { name, rates } of started)
    process.stdout.write(
      `${name}: ${Math.round(median(rates))} a second, ${(median(rates) / bare).toFixed(3)} of bare\n`,
    );
} finally {
  for (const { child } of started) child.kill();
}
