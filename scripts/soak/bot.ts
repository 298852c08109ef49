import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** What the process tells of itself, once a second: bytes and milliseconds. */
export interface Sample {
  /** Seconds since the first one. */
  readonly at: number;
  readonly rss: number;
  readonly heapUsed: number;
  readonly heapTotal: number;
  /** Outside the heap, but held by it: buffers. */
  readonly external: number;
  /** Bytes of the heap after the last full collection, where there was one in this second. */
  readonly live?: number;
  /** The latest that the event loop was in this second. */
  readonly lagMs: number;
  readonly cpuMs: number;
}

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The built bot as its own process, as an operator runs it, watched from inside by `inside.js`. */
export class WatchedBot {
  readonly samples: Sample[] = [];
  /** How often each sentence was logged, by level and message. */
  readonly logged = new Map<string, number>();
  readonly #child: ChildProcess;
  #unread = "";
  #said = "";

  constructor(env: Readonly<Record<string, string>>) {
    this.#child = spawn(
      process.execPath,
      ["--import", root("scripts/soak/inside.js"), root("dist/cli.js"), "start"],
      {
        env: { PATH: process.env.PATH ?? "", ...env },
        stdio: ["ignore", "ignore", "pipe", "ipc"],
      },
    );
    const started = performance.now();
    this.#child.on("message", (sample) =>
      this.samples.push({ ...(sample as Sample), at: (performance.now() - started) / 1_000 }),
    );
    this.#child.stderr?.on("data", (data) => this.#read(String(data)));
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** The lines that are no log entries: what it says to whoever starts it. */
  get said(): string {
    return this.#said;
  }

  /** Waits for a line, at most half a minute. @throws Error with all that was said instead */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (let waited = 0; waited < 30_000 && !this.hasEnded; waited += 20) {
      const found = pattern.exec(this.#said);
      if (found) return found;
      await sleep(20);
    }
    throw new Error(`The bot did not say ${pattern}, but: ${this.#said}`);
  }

  /** Asks for the knowledge to be read again. False where this version would end instead. Only Linux tells. */
  reload(): boolean {
    if (!this.#catches(1)) return false;
    return this.#child.kill("SIGHUP");
  }

  /** Ends it by SIGTERM; gives its exit code. */
  async stop(): Promise<number | null> {
    if (this.hasEnded) return this.#child.exitCode;
    this.#child.kill("SIGTERM");
    const [code] = (await once(this.#child, "exit")) as [number | null];
    return code;
  }

  /** https://man7.org/linux/man-pages/man5/proc_pid_status.5.html: a bit for each signal with a handler */
  #catches(signal: number): boolean {
    try {
      const [, mask = "0"] =
        /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${this.#child.pid}/status`, "utf8")) ?? [];
      return ((BigInt(`0x${mask}`) >> BigInt(signal - 1)) & 1n) === 1n;
    } catch {
      return false;
    }
  }

  #read(text: string): void {
    const lines = (this.#unread + text).split("\n");
    this.#unread = lines.pop() ?? "";
    for (const line of lines) this.#take(line);
  }

  #take(line: string): void {
    if (!line.startsWith("{")) {
      this.#said += `${line}\n`;
      return;
    }
    const { level, surface = "", code = "", status = "", msg, error } = JSON.parse(line);
    const what = [level, surface, msg, code || status || error?.name].filter(Boolean).join(" | ");
    this.logged.set(what, (this.logged.get(what) ?? 0) + 1);
  }
}
