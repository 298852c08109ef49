import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "@jest/globals";
import type { FakeDiscord } from "../../fakes/discord/index.ts";

const CLI = join(__dirname, "..", "..", "..", "dist", "cli.js");
const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

export interface BotProcess {
  /** Everything written so far, to both streams. */
  output(): string;
  /** Resolves once `text` has been written. */
  says(text: string): Promise<void>;
  stop(signal: NodeJS.Signals): void;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
}

/** `waybill start` as a process of its own, connected to a fake. */
export function startProcess(fake: FakeDiscord, env: Readonly<Record<string, string>> = {}): BotProcess {
  const child = spawn(process.execPath, [CLI, "start"], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, DISCORD_TOKEN: fake.token, DISCORD_API_URL: fake.apiUrl, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += String(chunk);
      fake.world.changes.announce();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    output: () => output,
    says: async (text) => {
      await fake.world.changes.until(`the bot to say ${text}`, () =>
        output.includes(text) ? true : undefined,
      );
    },
    stop: (signal) => void child.kill(signal),
    ended,
  };
}
