import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { readConfig } from "../../src/config.ts";
import { startHttp } from "../../src/http.ts";
import { answerObject } from "../../src/surface/answer-object.ts";
import { Conversation } from "../../src/surface/conversation.ts";
import { pageOf } from "../../src/web.ts";
import { AT, ENGINE } from "../engine/base.ts";

/** The HTTP server as `start` makes it. */
async function serve(env: Record<string, string>) {
  const logged: unknown[][] = [];
  const write = (...line: unknown[]) => void logged.push(line);
  const log = { debug: write, info: write, warn: write, error: write };
  const page = await pageOf(
    readConfig({ PORT: "0", ...env }),
    { engine: ENGINE, today: () => AT, log },
    undefined,
  );
  const server = await startHttp({
    ...{ host: "127.0.0.1", port: 0, pages: {}, handlers: () => (page ? [page] : []) },
    onError: (error) => write(error),
  });
  return { ...server, logged, url: `http://127.0.0.1:${server.port}/mcp` };
}

let server: Awaited<ReturnType<typeof serve>>;
let client: Client;
beforeEach(async () => {
  server = await serve({ MCP: "on", PUBLIC_URL: "https://waybill.example.com" });
  client = new Client({ name: "test", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL(server.url)));
});
afterEach(async () => {
  await client.close();
  await server.stop();
});

const call = (name: string, args: Record<string, unknown>) => client.callTool({ name, arguments: args });
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("an assistant", () => {
  test("is told of three tools that only read", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
      ["ask", true],
      ["provider", true],
      ["steps", true],
    ]);
    expect(tools[0]?.inputSchema.required).toEqual(["question"]);
  });

  test("gets the card as text, and beside it the answer object that --json prints", async () => {
    const { content, structuredContent } = await call("ask", { question: "gmail smtp port" });
    expect(content).toEqual([{ type: "text", text: expect.stringContaining("smtp.gmail.com") }]);
    const same = await new Conversation(ENGINE, { at: AT }).ask("gmail smtp port");
    expect(structuredContent).toEqual(plain(answerObject(same)));
  });

  test("goes on in a conversation, and in a language", async () => {
    const { structuredContent } = await call("ask", { question: "and IMAP?", after: ["gmail smtp"] });
    expect(structuredContent).toMatchObject({ title: "Gmail: incoming mail (IMAP)" });
    const german = await call("provider", { provider: "gmail", language: "de" });
    expect(JSON.stringify(german.content)).toContain("Postausgang");
  });

  test("gets a provider's settings by id, by name and by domain", async () => {
    for (const provider of ["gmx-net", "GMX.net", "gmx.de"]) {
      const { structuredContent } = await call("provider", { provider });
      expect(structuredContent).toMatchObject({ kind: "settings", provider: "gmx-net" });
    }
  });

  test("gets the steps in an app, by ids and by names", async () => {
    for (const [provider, app] of [
      ["gmail", "thunderbird"],
      ["Gmail", "Mozilla Thunderbird"],
    ]) {
      const { structuredContent } = await call("steps", { provider, app });
      expect(structuredContent).toMatchObject({ entry: "steps:thunderbird", provider: "gmail" });
    }
  });

  test("hears what an argument has to be", async () => {
    const { isError, content } = await call("ask", { question: 7 });
    expect([isError, JSON.stringify(content)]).toEqual([true, expect.stringContaining("question")]);
    expect((await call("steps", { provider: "gmail" })).isError).toBe(true);
    expect((await call("ask", { question: "x".repeat(8_001) })).isError).toBe(true);
    expect((await call("delete", {})).isError).toBe(true);
  });

  test("has nothing of a question logged, nor a password told again", async () => {
    const { content } = await call("ask", { question: "gmail smtp password: zebra-Fish7!quagga" });
    expect(JSON.stringify(content)).not.toContain("quagga");
    expect(JSON.stringify(server.logged)).not.toMatch(/quagga|gmail/);
  });
});

/** A request as no client of the protocol sends it. */
const send = (method: string, headers: Record<string, string> = {}, body = "") =>
  new Promise<number | undefined>((resolve, reject) => {
    const sent = request(server.url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once("error", reject);
    sent.end(body);
  });

const JSON_HEADERS = { "content-type": "application/json", accept: "application/json, text/event-stream" };
const LIST = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });

describe("bad input", () => {
  test("a page of somebody else gets 403, one of this computer and of our own address an answer", async () => {
    const from = (origin: string) => send("POST", { ...JSON_HEADERS, origin }, LIST);
    expect(await from("https://evil.example")).toBe(403);
    expect(await from("http://localhost.evil.example")).toBe(403);
    expect(await from("null")).toBe(403);
    expect(await from("http://localhost:6274")).toBe(200);
    expect(await from("https://waybill.example.com")).toBe(200);
  });

  test("only POST is taken", async () => {
    for (const method of ["GET", "DELETE", "PUT", "OPTIONS"]) expect(await send(method)).toBe(405);
  });

  test("a body over 64 kB is 413, no JSON 400", async () => {
    const large = JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "tools/list",
      params: { a: "x".repeat(70_000) },
    });
    expect(await send("POST", JSON_HEADERS, large)).toBe(413);
    expect(await send("POST", JSON_HEADERS, "{")).toBe(400);
  });

  test("one address gets a hundred at once, and then has to wait", async () => {
    const all = await Promise.all(Array.from({ length: 120 }, () => send("POST", JSON_HEADERS, LIST)));
    expect(all.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect(all.filter((status) => status === 200).length).toBeGreaterThan(80);
  });

  test("without MCP=on there is none, and without PORT it is said what is missing", async () => {
    const off = await serve({});
    expect((await fetch(off.url, { method: "POST", headers: JSON_HEADERS, body: LIST })).status).toBe(404);
    await off.stop();
    expect(() => readConfig({ MCP: "on" })).toThrow(/PORT/);
    expect(() => readConfig({ MCP: "yes", PORT: "1" })).toThrow(/Allowed: on, off/);
  });
});
