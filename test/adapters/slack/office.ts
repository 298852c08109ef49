import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { EVENTS_PATH, type SlackOptions, startSlack } from "../../../src/adapters/slack/index.ts";
import type { Engine } from "../../../src/engine/answer-types.ts";
import type { Handler, Premises, Surface } from "../../../src/surface/surface.ts";
import { FakeSlack, type HttpDelivery, type Message } from "../../fakes/slack/index.ts";
import { fixedEngine } from "./fixed-engine.ts";

export type Way = "socket" | "http";
export const WAYS: readonly Way[] = ["socket", "http"];

export interface OfficeOptions {
  readonly way?: Way;
  readonly engine?: Engine;
  readonly listenChannels?: readonly string[];
  /** A clock, the votes and the help contact of the test's own. */
  readonly times?: Pick<SlackOptions, "watchdogTimes" | "socketTimes" | "onLost">;
  readonly premises?: Partial<
    Pick<Premises, "now" | "feedback" | "helpContact" | "watch" | "discover" | "connectionChecks">
  >;
}

/** The fake and the real bot in one room. */
export interface Office {
  readonly slack: FakeSlack;
  readonly bot: Surface;
  /** Every log line, fields and message, as one string each. */
  readonly log: string[];
  readonly http: HttpDelivery | undefined;
  /** Resolves when all that was delivered so far has had its effect. */
  settle(): Promise<void>;
  /** The bot's answers in a thread, once something has settled. */
  thread(ts: string): Message[];
  close(): Promise<void>;
}

export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const slack = await FakeSlack.start();
  const log: string[] = [];
  const bot = await startBot(slack, options, log);
  const server = bot.handle ? await serve(bot.handle) : undefined;
  let count = 0;
  return {
    slack,
    bot,
    log,
    http: server ? slack.useHttp(urlOf(server)) : undefined,
    async settle() {
      count += 1;
      const { ts } = await slack.person(`U9CANARY${count}`).says(`D9CANARY${count}`, "gmail smtp");
      await slack.answer((message) => message.thread === ts);
    },
    thread: (ts) => slack.said((message) => message.thread === ts),
    async close() {
      await bot.stop();
      server?.close();
      server?.closeAllConnections();
      await slack.stop();
    },
  };
}

function startBot(
  slack: FakeSlack,
  { way = "socket", engine = fixedEngine(), listenChannels = [], premises, times }: OfficeOptions,
  log: string[],
) {
  const line = (level: string) => (fields: object, message: string) =>
    log.push(`${level} ${message} ${JSON.stringify(fields)}`);
  const { bot: botToken, app: appToken, signing: signingSecret } = slack.workspace.tokens;
  return startSlack({
    engine,
    today: () => "2026-11-25",
    config: way === "socket" ? { botToken, appToken } : { botToken, signingSecret },
    apiUrl: slack.apiUrl,
    listenChannels,
    ...premises,
    ...times,
    log: { debug: line("debug"), info: line("info"), warn: line("warn"), error: line("error") },
  });
}

/** The process's one HTTP server, with nothing else on it. */
async function serve(handle: Handler): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (!(await handle(request, response))) response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${EVENTS_PATH}`;
