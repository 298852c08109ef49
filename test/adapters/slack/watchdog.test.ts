import { afterEach, expect, test } from "@jest/globals";
import { ConnectionLostError } from "../../../src/surface/watchdog.ts";
import { createTally } from "../../surface/tally.ts";
import { type Office, type OfficeOptions, openOffice } from "./office.ts";

const SOCKET = { hello: 2_000, ping: 50, silent: 1_000, quiet: 300 };
const WATCHDOG = { look: 50, revive: 60_000, giveUp: 800 };

const some = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let office: Office | undefined;
const lost: Error[] = [];

afterEach(async () => {
  await office?.close();
  lost.splice(0);
});

async function open(
  times: OfficeOptions["times"],
  premises: OfficeOptions["premises"] = {},
): Promise<Office> {
  office = await openOffice({ premises, times: { onLost: (error) => void lost.push(error), ...times } });
  return office;
}

async function isAnswered({ slack }: Office): Promise<void> {
  const { ts } = await slack.person().mentions("C0HELP", "gmail smtp");
  await slack.answer((message) => message.thread === ts);
}

test("a socket that stands, answers pings and says nothing is replaced, the next before it goes", async () => {
  const tally = createTally();
  const opened = await open({ socketTimes: SOCKET }, { watch: tally });
  opened.slack.socket.isQuiet = true;
  const [first] = opened.slack.socket.connections;
  let least = 1;
  for (let waited = 0; opened.slack.socket.connections[0] === first && waited < 4_000; waited += 5) {
    least = Math.min(least, opened.slack.socket.connections.length);
    await some(5);
  }
  expect(opened.slack.socket.connections[0]).not.toBe(first);
  expect([least, opened.bot.ready(), tally.reconnects]).toEqual([1, true, 1]);
  expect(opened.log).toContainEqual(expect.stringMatching(/^warn Slack says nothing any more/));
  await isAnswered(opened);
});

test("a socket on which Slack pings is left alone", async () => {
  const tally = createTally();
  const opened = await open({ socketTimes: { ...SOCKET, quiet: 600 } }, { watch: tally });
  const pings = setInterval(() => opened.slack.socket.connections.at(-1)?.ping(), 100);
  await some(1_500);
  clearInterval(pings);
  expect(tally.reconnects).toBe(0);
});

test("a socket that cannot be had while the Web API answers is given up, with a clear line", async () => {
  const opened = await open({ watchdogTimes: WATCHDOG });
  opened.slack.faults.next("apps.connections.open", { kind: "status", status: 500 }, 1_000);
  opened.slack.socket.cut();
  await opened.slack.until("the loss to be told", () => lost[0], 8_000);
  expect(lost).toEqual([expect.any(ConnectionLostError)]);
  expect(opened.log).toContainEqual(
    expect.stringMatching(/^error Slack's Socket Mode has had no living connection .*REST API answers/),
  );
});

test("one that says nothing, with no other to be had, is given up too", async () => {
  const opened = await open({ socketTimes: SOCKET, watchdogTimes: WATCHDOG });
  opened.slack.socket.isQuiet = true;
  opened.slack.faults.next("apps.connections.open", { kind: "status", status: 500 }, 1_000);
  await opened.slack.until("the loss to be told", () => lost[0], 8_000);
  expect(opened.bot.ready()).toBe(true);
});

test.each([
  ["the Web API is away as well", "auth.test", { kind: "status", status: 500 }],
  ["the token is refused, which no restart mends", "none", { kind: "error", error: "invalid_auth" }],
] as const)("it is not given up while %s", async (_, method, fault) => {
  const opened = await open({ watchdogTimes: WATCHDOG });
  opened.slack.faults.next(method, fault, 1_000);
  opened.slack.faults.next("apps.connections.open", fault, 1_000);
  opened.slack.socket.cut();
  await some(3_000);
  expect(lost).toEqual([]);
});

test("over HTTP nothing is watched", async () => {
  office = await openOffice({ way: "http", times: { watchdogTimes: WATCHDOG } });
  await some(500);
  expect(office.slack.callsTo("auth.test")).toHaveLength(1);
});
