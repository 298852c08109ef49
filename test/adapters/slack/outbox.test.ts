import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { clientOptions, createClient } from "../../../src/adapters/slack/client.ts";
import { codeOf } from "../../../src/adapters/slack/failures.ts";
import { createOutbox } from "../../../src/adapters/slack/outbox.ts";
import { createPostTo } from "../../../src/adapters/slack/response-url.ts";
import { createPacing } from "../../../src/surface/pacing.ts";
import { UNWATCHED } from "../../../src/surface/watch.ts";

const MESSAGE = { text: "facts", blocks: [] };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A Slack that takes everything; on a port of its own or a given one. */
async function slackOn(port = 0): Promise<{ port: number; taken: string[]; close(): Promise<unknown> }> {
  const taken: string[] = [];
  const server = createServer((request, response) => {
    taken.push(request.url ?? "");
    response.writeHead(200, { "content-type": "application/json" }).end('{"ok":true,"ts":"1.0"}');
  });
  servers.push(server);
  await once(server.listen(port, "127.0.0.1"), "listening");
  const close = () => new Promise((resolve) => server.close(resolve));
  return { port: (server.address() as AddressInfo).port, taken, close };
}

/** Under Jest an error of Node's own fetch is no `Error` to the Web API client, which then drops what lies behind it. */
const SAME_REALM = {
  fetch: (...args: Parameters<typeof fetch>) =>
    fetch(...args).catch(({ message, cause }) => {
      throw new TypeError(message, { cause });
    }),
};

function outboxFor(apiUrl: string, sleep: (ms: number) => Promise<void>) {
  const clock = { now: () => performance.now(), sleep };
  const pacing = createPacing({ burst: 1, everyMs: 1 }, clock);
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  return {
    outbox: createOutbox({ pacing, postTo: createPostTo(apiUrl), watch: UNWATCHED, ...clock }),
    client: createClient("xoxb-x", { ...clientOptions(apiUrl), ...SAME_REALM }, silent),
  };
}

test.each(["post", "respond"] as const)("%s tries again where nobody listened yet", async (way) => {
  const gone = await slackOn();
  await gone.close();
  let back: Awaited<ReturnType<typeof slackOn>> | undefined;
  const { outbox, client } = outboxFor(`http://127.0.0.1:${gone.port}/api/`, async (ms) => {
    if (ms >= 500) back = await slackOn(gone.port);
  });
  if (way === "post") await outbox.post(client, { channel: "C1" }, MESSAGE);
  else await outbox.respond(`http://127.0.0.1:${gone.port}/response/1`, { to: "asker" }, MESSAGE);
  expect(back?.taken).toHaveLength(1);
});

test.each(["http://127.0.0.1:9/x", "https://hooks.slack.com.example/x", "file:///etc/passwd", "no address"])(
  "an answer never goes to %s",
  async (url) => {
    const slack = await slackOn();
    const postTo = createPostTo(`http://127.0.0.1:${slack.port}/api/`);
    const error = await postTo(url, {}).catch((thrown: unknown) => thrown);
    expect(codeOf(error)).toMatch(/^(?:foreign_url|no_url)$/);
    await postTo(`http://127.0.0.1:${slack.port}/response/1`, {});
    expect(slack.taken).toEqual(["/response/1"]);
  },
);

const LOST_ENDS = {
  stalls: (response: ServerResponse) => response.write("o"),
  "never ends": function pour(response: ServerResponse) {
    if (response.destroyed) return;
    response.write(Buffer.alloc(65_536, "o"), () => setTimeout(pour, 1, response));
  },
};

test.each(Object.entries(LOST_ENDS))(
  "a taken answer whose body %s is done long before the time-out",
  async (_name, go) => {
    const slack = await slackOn();
    servers[0]?.removeAllListeners("request").on("request", (_request, response) => go(response));
    const postTo = createPostTo(`http://127.0.0.1:${slack.port}/api/`);
    const done = postTo(`http://127.0.0.1:${slack.port}/response/1`, {}).then(() => "done");
    const late = new Promise((resolve) => setTimeout(resolve, 5_000, "late").unref());
    expect(await Promise.race([done, late])).toBe("done");
  },
);
