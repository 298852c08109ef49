import { Agent, request } from "node:http";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { HttpDelivery } from "../../fakes/slack/index.ts";
import { type Office, openOffice } from "./office.ts";

const JSON_TYPE = { "content-type": "application/json" };
const FORM_TYPE = { "content-type": "application/x-www-form-urlencoded" };

describe("POST /slack/events", () => {
  let office: Office;
  let http: HttpDelivery;

  beforeEach(async () => {
    office = await openOffice({ way: "http" });
    if (!office.http) throw new Error("no HTTP");
    http = office.http;
  });

  afterEach(() => office.close());

  const post = (body: string | Buffer, headers: Record<string, string> = JSON_TYPE, at?: number) =>
    http.send(Buffer.from(body), headers, at);

  async function livesOn(): Promise<void> {
    const { ts } = await office.slack.person().mentions("C0HELP", "gmail smtp");
    await office.slack.answer((message) => message.thread === ts);
  }

  test("the challenge is answered", async () => {
    const ack = await post(JSON.stringify({ type: "url_verification", challenge: "abc" }));
    expect(ack).toMatchObject({ status: 200, body: { challenge: "abc" } });
  });

  test("the certificate check needs no signature and takes nothing along", async () => {
    const ack = await post("ssl_check=1&command=/email&text=gmail", {
      ...FORM_TYPE,
      "x-slack-signature": "v0=no",
    });
    expect(ack.status).toBe(200);
    await livesOn();
    expect(office.slack.callsTo("response_url")).toEqual([]);
  });

  test("a certificate check of a kilobyte is none", async () => {
    const body = `ssl_check=1&filler=${"x".repeat(1_024)}`;
    expect((await post(body, { ...FORM_TYPE, "x-slack-signature": "v0=no" })).status).toBe(401);
  });

  test("an unsigned body is not parsed", async () => {
    const parse = jest.spyOn(JSON, "parse");
    const status = await raw(new Agent(), Buffer.from(`${"[".repeat(500_000)}${"]".repeat(500_000)}`));
    const lengths = parse.mock.calls.map(([text]) => text.length);
    parse.mockRestore();
    expect([status, Math.max(0, ...lengths) < 1_000]).toEqual([401, true]);
  });

  test("a wrong secret, or a wrong clock, shows in the log: once, however many requests are refused", async () => {
    for (let n = 0; n < 5; n += 1) await post("{}", { ...JSON_TYPE, "x-slack-signature": "v0=no" });
    expect(office.log.filter((line) => /SLACK_SIGNING_SECRET/.test(line))).toHaveLength(1);
  });

  test("what cannot be read shows in the log: once, however often it comes", async () => {
    const statuses = [(await post(Buffer.alloc(1_100_000))).status, (await post("[]")).status];
    expect([statuses, office.log.filter((line) => /could not be read/.test(line)).length]).toEqual([
      [413, 400],
      1,
    ]);
  });

  const now = () => Math.floor(Date.now() / 1_000);
  const FORGERIES: Record<string, () => ReturnType<HttpDelivery["send"]>> = {
    "a wrong signature": () => post("{}", { ...JSON_TYPE, "x-slack-signature": `v0=${"0".repeat(64)}` }),
    "an empty signature": () => post("{}", { ...JSON_TYPE, "x-slack-signature": "" }),
    "a signature of another version": () => post("{}", { ...JSON_TYPE, "x-slack-signature": "v1=abc" }),
    "no timestamp": () => post("{}", { ...JSON_TYPE, "x-slack-request-timestamp": "" }),
    "a timestamp that is no number": () => post("{}", { ...JSON_TYPE, "x-slack-request-timestamp": "NaN" }),
    "a time six minutes ago": () => post("{}", JSON_TYPE, now() - 360),
    "a time in the future": () => post("{}", JSON_TYPE, now() + 360),
  };

  test.each(Object.entries(FORGERIES))("%s is refused", async (_name, forge) => {
    expect((await forge()).status).toBe(401);
  });

  test.each(["null", "[]", "42", '"x"', "{", ""])("a signed %p is refused and no crash", async (body) => {
    expect((await post(body)).status).toBe(400);
    expect((await post(`payload=${encodeURIComponent(body)}`, FORM_TYPE)).status).toBe(400);
    await livesOn();
  });

  test.each([
    '{"event":null}',
    '{"event":{"type":7}}',
    '{"type":"block_actions","actions":[null]}',
    '{"type":"view_submission"}',
    "{}",
  ])("a signed %p is acknowledged without effect", async (body) => {
    expect((await post(body)).status).toBe(200);
    await livesOn();
  });

  test("a body over a megabyte is refused, and the next request is answered", async () => {
    expect((await post(Buffer.alloc(3_000_000, "x"))).status).toBe(413);
    await livesOn();
  });

  test("a kept connection goes on after 413", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const statuses = [await raw(agent, Buffer.alloc(1_100_000)), await raw(agent, Buffer.from("{}"))];
    agent.destroy();
    expect(statuses).toEqual([413, 401]);
  });

  /** One unsigned request; the status it is answered with. */
  function raw(agent: Agent, body: Buffer): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const sent = request(
        http.url,
        { agent, method: "POST", headers: { "content-length": body.length } },
        (response) => {
          response.resume().once("end", () => resolve(response.statusCode));
        },
      );
      sent.once("error", reject).end(body);
    });
  }

  test("bytes are signed as they are, not as text", async () => {
    const ack = await post(
      Buffer.concat([Buffer.from('{"type":"x","text":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
    );
    expect(ack.status).toBe(200);
  });

  test("other methods and paths are not its own", async () => {
    const url = http.url;
    expect((await fetch(url)).status).toBe(405);
    expect((await fetch(url.replace("/slack/events", "/slack/other"), { method: "POST" })).status).toBe(404);
  });

  test("after stop Slack is told to come again later", async () => {
    await office.bot.stop();
    expect((await post("{}")).status).toBe(503);
    expect(office.bot.ready()).toBe(false);
  });
});
