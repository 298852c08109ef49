import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import type { FakeSlack } from "../../fakes/slack/index.ts";

/** The built bot as its own process, as an operator runs it. */
export class BotProcess {
  readonly #child: ChildProcess;
  /** All that it wrote, on both streams. */
  output = "";

  constructor(env: Record<string, string>) {
    this.#child = spawn(process.execPath, ["dist/cli.js", "start"], {
      env: { PATH: process.env.PATH ?? "", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on("data", (data) => {
        this.output += data;
      });
  }

  /** Over Socket Mode, or over HTTP on a port of its own. */
  static async start(
    slack: FakeSlack,
    way: "socket" | "http",
    env: Record<string, string> = {},
  ): Promise<BotProcess> {
    const { bot, app, signing } = slack.workspace.tokens;
    const reach = way === "socket" ? { SLACK_APP_TOKEN: app } : { SLACK_SIGNING_SECRET: signing, PORT: "0" };
    const started = new BotProcess({ SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: bot, ...reach, ...env });
    await started.says(/Slack \((?:Socket Mode|HTTP)\): @waybill/);
    if (way === "http") slack.useHttp(`${await started.address()}/slack/events`);
    return started;
  }

  async address(): Promise<string> {
    return (await this.says(/(http:\/\/127\.0\.0\.1:\d+)\/healthz/))[1] ?? "";
  }

  /** Waits for a line, ten seconds if not told otherwise; throws with all that was said if it does not come. */
  async says(pattern: RegExp, longestMs = 10_000): Promise<RegExpExecArray> {
    for (let waited = 0; waited < longestMs; waited += 20) {
      const found = pattern.exec(this.output);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`The bot did not say ${pattern}, but: ${this.output}`);
  }

  /** The CPU time that it has used so far, where /proc tells (Linux, 100 ticks a second); else 0. */
  cpuMs(): number {
    const stat = `/proc/${this.#child.pid}/stat`;
    if (!existsSync(stat)) return 0;
    const fields = readFileSync(stat, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  }

  tell(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** The exit code, after a signal where one is given. */
  async ends(signal?: NodeJS.Signals): Promise<number | null> {
    if (signal) this.#child.kill(signal);
    if (this.#child.exitCode !== null) return this.#child.exitCode;
    const [code] = (await once(this.#child, "exit")) as [number | null];
    return code;
  }
}
