import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { accountsAt } from "../../../../src/adapters/web/offer/account.ts";
import { readClientConfig } from "../../../../src/knowledge/import/client-config.ts";
import { AT, BASE } from "../../../engine/base.ts";
import { serveWeb } from "../serve.ts";
import { readPlist } from "./plist-reader.ts";
import { readQr } from "./qr-reader.ts";

let web: Awaited<ReturnType<typeof serveWeb>>;
beforeAll(async () => {
  web = await serveWeb({ perAddress: { most: 10_000, everyMs: 1 } });
});
afterAll(() => web.stop());

const get = (path: string, headers = {}) =>
  fetch(`${web.url}${path}`, { headers: { connection: "close", ...headers } });

describe("the files of a provider", () => {
  test("a profile comes as a file of Apple's kind, is kept nowhere, and its address is in no line of the log", async () => {
    const response = await get("/p/gmail/mail.mobileconfig?address=kim.unseen%40gmail.com");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/x-apple-aspen-config",
      "content-disposition": 'attachment; filename="gmail.mobileconfig"',
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    });
    expect(JSON.stringify(readPlist(await response.text()))).toContain("kim.unseen@gmail.com");
    await get("/p/gmail/mail.mobileconfig?address=kim.unseen%40elsewhere.example");
    expect(JSON.stringify([web.logged, web.errors, web.counted])).not.toContain("unseen");
  });

  test("an address of somebody else, or none at all, is told so, and is not shown again", async () => {
    for (const address of [
      "kim@yahoo.com",
      "<script>alert(1)</script>",
      "kim",
      `${"k".repeat(9_000)}@gmail.com`,
    ]) {
      const response = await get(`/p/gmail/mail.mobileconfig?${new URLSearchParams({ address })}`);
      const page = await response.text();
      expect([response.status, page.includes(address)]).toEqual([400, false]);
      expect(page).toContain("An address of Gmail is needed, such as you@gmail.com");
    }
  });

  test("a company's own domain is taken where the provider has customers with one", async () => {
    expect((await get("/p/gmail/mail.mobileconfig?address=kim@factory.example")).status).toBe(200);
    expect((await get("/p/t-online/mail.mobileconfig?address=kim@factory.example")).status).toBe(400);
  });

  test("an autoconfig file is XML, and may be kept until the knowledge is another", async () => {
    const response = await get("/p/gmail/config-v1.1.xml");
    expect(response.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    expect(readClientConfig(await response.text()).servers).toHaveLength(4);
    const tag = response.headers.get("etag") ?? "";
    expect((await get("/p/gmail/config-v1.1.xml", { "if-none-match": tag })).status).toBe(304);
  });

  test("variant= picks the kind of account, and an unknown one is 404", async () => {
    const servers = async (variant: string) =>
      readClientConfig(await (await get(`/p/zoho/config-v1.1.xml?variant=${variant}`)).text()).servers;
    expect((await servers("eu"))[0]?.hostname).toBe("imap.zoho.eu");
    expect((await get("/p/zoho/config-v1.1.xml?variant=mars")).status).toBe(404);
  });

  test("a QR code is an image of the values", async () => {
    const response = await get("/p/gmail/qr.svg", { "accept-language": "de" });
    expect(response.headers.get("content-type")).toBe("image/svg+xml");
    expect(readQr(await response.text())).toContain("imap.gmail.com 993");
  });

  test.each(["mail.mobileconfig", "config-v1.1.xml", "qr.svg"])(
    "%s of nobody, or where there is none, is a helpful 404",
    async (file) => {
      const unknown = await get(`/p/gmial/${file}`);
      expect([unknown.status, await unknown.text()]).toEqual([
        404,
        expect.stringContaining('href="/p/gmail"'),
      ]);
      expect((await get(`/p/sendgrid/${file}`)).status).toBe(404);
    },
  );
});

test("every file that a provider's page offers is there; the page of an answer points to it", async () => {
  for (const [id, provider] of BASE.providers) {
    const page = await (await get(`/p/${id}`)).text();
    const links = [...page.matchAll(/(?:href|src|action)="(\/p\/[^"]+\/[^"]+)"/g)].map(([, link = ""]) =>
      link.replaceAll("&amp;", "&"),
    );
    const [, example] = /placeholder="(you@[^"]+)"/.exec(page) ?? [];
    for (const link of links) {
      const path = link.endsWith("mail.mobileconfig") ? `${link}?address=${example}` : link;
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
    const isOffered = accountsAt(provider, AT).length > 0;
    expect([id, page.includes('id="set-up"'), links.length > 0]).toEqual([id, isOffered, isOffered]);
  }
  expect(await (await get("/?q=gmail+settings")).text()).toContain('href="/p/gmail#set-up"');
  expect(await (await get("/?q=sendgrid+settings")).text()).not.toContain("#set-up");
});
