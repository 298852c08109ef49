import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { EVENTS_PATH, startSlack } from "../../../../src/adapters/slack/index.ts";
import type { Shelf } from "../../../../src/adapters/slack/workspaces/shelf.ts";
import { createLog } from "../../../../src/log.ts";
import type { Surface } from "../../../../src/surface/surface.ts";
import type { FakeSlack, Message } from "../../../fakes/slack/index.ts";
import type { Workspace } from "../../../fakes/slack/workspace.ts";
import { fixedEngine } from "../fixed-engine.ts";
import { Browser } from "./browser.ts";

export const KEY = "k3y-0123456789-0123456789-0123456789";

/** What Redis does, in memory; `away` makes every call throw. */
export function memoryShelf(): Shelf & { away: boolean; readonly stored: Map<string, string> } {
  const stored = new Map<string, string>();
  const there = () => {
    if (shelf.away) throw new Error("Redis is away");
  };
  const shelf = {
    away: false,
    stored,
    async get(key: string) {
      there();
      return stored.get(key);
    },
    async set(key: string, value: string) {
      there();
      stored.set(key, value);
    },
    async delete(key: string) {
      there();
      stored.delete(key);
    },
    async setIfAbsent(key: string, value: string) {
      there();
      if (stored.has(key)) return false;
      stored.set(key, value);
      return true;
    },
  };
  return shelf;
}

/** One running copy of the bot, behind an HTTP server of its own. */
export interface House {
  readonly bot: Surface;
  readonly url: string;
  /** All that it wrote at level trace. */
  readonly log: () => string;
  browser(): Browser;
  close(): Promise<void>;
}

export interface HouseOptions {
  readonly slack: FakeSlack;
  readonly shelf: Shelf;
  readonly tokenKeys?: readonly string[];
  readonly clientSecret?: string;
}

export async function openHouse({
  slack,
  shelf,
  tokenKeys = [KEY],
  clientSecret,
}: HouseOptions): Promise<House> {
  const lines: string[] = [];
  const { app, workspaces } = slack.town;
  const bot = await startSlack({
    engine: fixedEngine(),
    today: () => "2026-11-25",
    apiUrl: slack.apiUrl,
    log: createLog("trace", { write: (line: string) => void lines.push(line) }),
    config: {
      signingSecret: workspaces[0]?.tokens.signing ?? "",
      clientId: app.clientId,
      clientSecret: clientSecret ?? app.clientSecret,
      tokenKeys,
      publicUrl: "https://waybill.example.com/",
      shelf,
    },
  });
  const server = createServer(async (request, response) => {
    if (!(await bot.handle?.(request, response))) response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  slack.useHttp(url + EVENTS_PATH);
  return {
    bot,
    url,
    log: () => lines.join(""),
    browser: () => new Browser(url),
    async close() {
      await bot.stop();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The whole way of somebody who installs the bot; gives the last page. */
export async function install(
  house: House,
  slack: FakeSlack,
  workspace: Workspace,
  browser = house.browser(),
) {
  const { to } = await browser.opens("/slack/install");
  if (!to) throw new Error("sent nowhere");
  return browser.opens(slack.town.allow(to, workspace));
}

/** Somebody of a workspace asks in a direct message; the bot's answer, or undefined where none comes in `ms`. */
export async function asks(
  slack: FakeSlack,
  workspace: Workspace,
  user = "U0ANN",
  ms = 4_000,
): Promise<Message | undefined> {
  const { ts } = await slack.person(user, workspace).says(`D${user.slice(1)}`, "gmail smtp");
  return slack.answer((message) => message.thread === ts, ms, workspace).catch(() => undefined);
}

/** Another workspace, with a bot user of its own. */
export const another = (slack: FakeSlack, letter = "B"): Workspace =>
  slack.town.add({
    team: { id: `T0${letter}`, domain: letter.toLowerCase(), name: `${letter} & <Co>` },
    bot: { id: `B0${letter}`, userId: `U0BOT${letter}` },
  });
