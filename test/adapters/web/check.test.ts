import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { serveWeb } from "./serve.ts";

let on: Awaited<ReturnType<typeof serveWeb>>;
let off: Awaited<ReturnType<typeof serveWeb>>;
const looked: string[] = [];
beforeAll(async () => {
  on = await serveWeb({
    checkConnection: async (targets) => {
      looked.push(...targets.map(({ host }) => host));
      return targets.map(({ host, port, tls }) => ({ host, port, spoken: tls }));
    },
  });
  off = await serveWeb({});
});
afterAll(() => Promise.all([on.stop(), off.stop()]));

const text = async (url: string) => (await fetch(url, { headers: { connection: "close" } })).text();

test("a link on the card leads to a page that says what answers; nothing is looked at before", async () => {
  const page = await text(`${on.url}/?q=gmail+smtp`);
  const [, address = ""] = /href="(\/check\?[^"]+)"/.exec(page) ?? [];
  expect(looked).toEqual([]);
  const told = await text(`${on.url}${address.replaceAll("&amp;", "&")}`);
  expect(told).toContain("<code>smtp.gmail.com</code> 465 answers with SSL/TLS");
  expect(looked).toContain("smtp.gmail.com");
});

test("what is called never stands in the address", async () => {
  looked.length = 0;
  await text(`${on.url}/check?q=evil.com:25+gmail+smtp&host=evil.com`);
  expect(looked).not.toContain("evil.com");
});

test("there is no such page where it is not switched on", async () => {
  expect(await text(`${off.url}/?q=gmail+smtp`)).not.toContain("/check?");
  expect((await fetch(`${off.url}/check?q=gmail+smtp`, { headers: { connection: "close" } })).status).toBe(
    404,
  );
});
