import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "@jest/globals";

/** The real server (Debian: redis-server), on a free port of this machine. Nothing of it is kept but what `persistent` asks for. */
export interface RedisServer {
  readonly url: string;
  /** SIGKILL: connections are cut, and what it held is lost. */
  kill(): Promise<void>;
  /** The same port again. */
  start(): Promise<void>;
  /** SIGSTOP: it takes connections and says nothing. */
  hang(): void;
  /** SIGCONT. */
  goOn(): void;
  /** Every key and every value. */
  dump(): Promise<string[]>;
  /** Ends it and takes its folder away. */
  stop(): Promise<void>;
}

const isHere = spawnSync("redis-server", ["--version"]).status === 0;

/** `describe` where there is a redis-server; else skipped, with a sentence. */
export const describeRedis = isHere ? describe : describe.skip;
if (!isHere)
  process.stderr.write("There is no redis-server on this machine: what needs one is not tested.\n");

/** @param options more of redis-server's own, such as `--requirepass` and its value */
export async function startRedis(...options: string[]): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "waybill-redis-"));
  const port = await freePort();
  let server: ChildProcess;
  async function start(): Promise<void> {
    const kept = ["--save", "", "--appendonly", "no", "--dir", folder];
    const listening = ["--port", `${port}`, "--bind", "127.0.0.1"];
    server = spawn("redis-server", [...listening, ...kept, ...options]);
    for await (const chunk of server.stdout ?? [])
      if (String(chunk).includes("Ready to accept connections")) break;
  }
  async function kill(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    await ended;
  }
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    hang: () => void server.kill("SIGSTOP"),
    dump: async () => dumpOf(port),
    goOn: () => void server.kill("SIGCONT"),
    async stop() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const DUMP =
  "local all = redis.call('KEYS', '*') for at = 1, #all do all[#all + 1] = redis.call('GET', all[at]) end return all";

const dumpOf = (port: number): string[] =>
  spawnSync("redis-cli", ["-p", `${port}`, "EVAL", DUMP, "0"], { encoding: "utf8" }).stdout.split("\n");

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
