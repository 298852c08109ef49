import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createMentions, type Mention } from "./mentions.ts";
import { SlackCounter } from "./slack-counter.ts";

export interface Round {
  readonly perSecond: number;
  /** Milliseconds of the process's CPU time for each answer. */
  readonly cpuMs: number;
}

/** An app as a process of its own, on a Slack of its own, asked as many questions at a time as there is room for. */
export class AppUnderLoad {
  readonly #slack: SlackCounter;
  readonly #child: ChildProcess;
  readonly #url: string;
  readonly #next: () => Mention;
  readonly #agent = new Agent({ keepAlive: true });

  private constructor(slack: SlackCounter, child: ChildProcess, url: string, next: () => Mention) {
    [this.#slack, this.#child, this.#url, this.#next] = [slack, child, url, next];
  }

  static async start(command: readonly string[], ready: RegExp): Promise<AppUnderLoad> {
    const slack = await SlackCounter.start();
    const secret = "bench";
    const child = spawn(process.execPath, command, {
      env: {
        PATH: process.env.PATH ?? "",
        PORT: "0",
        SLACK_API_URL: slack.apiUrl,
        SLACK_BOT_TOKEN: "xoxb-bench",
        SLACK_SIGNING_SECRET: secret,
        LOG_LEVEL: "warn",
      },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const address = await toldBy(child, ready);
    return new AppUnderLoad(slack, child, `${address}/slack/events`, createMentions(secret));
  }

  /** Asks `count` questions, `atOnce` at a time: the next as soon as one is answered. */
  async round(count: number, atOnce: number): Promise<Round> {
    const waiting = new Map<string, () => void>();
    this.#slack.onPost = (thread) => waiting.get(thread)?.();
    let left = count;
    const one = async () => {
      for (; left > 0; ) {
        left -= 1;
        const mention = this.#next();
        const answered = new Promise<void>((resolve) => waiting.set(mention.ts, resolve));
        await this.#send(mention);
        await answered;
        waiting.delete(mention.ts);
      }
    };
    const [began, cpu] = [performance.now(), this.#cpuMs()];
    await Promise.all(Array.from({ length: atOnce }, one));
    const seconds = (performance.now() - began) / 1_000;
    return { perSecond: count / seconds, cpuMs: (this.#cpuMs() - cpu) / count };
  }

  /** From now on Slack takes so long for each call, in milliseconds. */
  set latencyMs(ms: number) {
    this.#slack.latencyMs = ms;
  }

  async stop(): Promise<void> {
    this.#child.kill("SIGTERM");
    await once(this.#child, "exit");
    this.#agent.destroy();
    this.#slack.stop();
  }

  #send({ body, headers }: Mention): Promise<void> {
    return new Promise((resolve, reject) => {
      const sent = request(this.#url, { method: "POST", headers, agent: this.#agent }, (response) => {
        if (response.statusCode !== 200)
          reject(new Error(`An event was answered with ${response.statusCode}.`));
        response.resume().once("end", resolve);
      });
      sent.once("error", reject);
      sent.end(body);
    });
  }

  /** Where /proc tells (Linux, 100 ticks a second). */
  #cpuMs(): number {
    const fields = readFileSync(`/proc/${this.#child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  }
}

/** The address that the app tells on stderr, once it has told all of `ready`. */
function toldBy(child: ChildProcess, ready: RegExp): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.stderr?.on("data", (data) => {
      said += String(data);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address && ready.test(said)) resolve(address);
    });
    child.once("exit", () => reject(new Error(`The app did not start: ${said}`)));
  });
}
