/**
 * `npm run bench:web`: `/api/ask` of the built page, and beside it in the same run a bare `node:http` server that sends the same bytes.
 * Each is a process of its own on loopback, asked by autocannon for some seconds, in turns; the ratio says what answering costs.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import autocannon from "autocannon";

const SECONDS = 5;
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
async function start(script: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, ["--import", "./scripts/typescript.js", script], {
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

const servers = [await start("scripts/bench-web/page.ts"), await start("scripts/bench-web/bare.ts")] as const;
const rates: [number[], number[]] = [[], []];
try {
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [at, name] of (["page", "bare"] as const).entries()) {
      const { rate, p50, p99 } = await measure((servers[at] as (typeof servers)[number]).url);
      rates[at]?.push(rate);
      process.stdout.write(`${name}: ${Math.round(rate)} a second, ${p50} ms half, ${p99} ms 99 in 100\n`);
    }
  const [page, bare] = rates.map(median) as [number, number];
  process.stdout.write(
    `/api/ask ${Math.round(page)} a second, bare node:http ${Math.round(bare)} a second: ${(page / bare).toFixed(2)}\n`,
  );
} finally {
  for (const { child } of servers) child.kill();
}
