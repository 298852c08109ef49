import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { XMLParser } from "fast-xml-parser";
import { addressOf } from "../../../src/adapters/web/asking.ts";
import { createEngine } from "../../../src/engine/engine.ts";
import { learnedFor } from "../../../src/model-file.ts";
import { createSwappable } from "../../../src/reload/swappable.ts";
import { answerObject } from "../../../src/surface/answer-object.ts";
import { Conversation } from "../../../src/surface/conversation.ts";
import { AT, ask, BASE, ENGINE } from "../../engine/base.ts";
import { serveWeb } from "./serve.ts";

let web: Awaited<ReturnType<typeof serveWeb>>;
beforeAll(async () => {
  web = await serveWeb({ publicUrl: "https://waybill.example.com/" });
});
afterAll(() => web.stop());

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${web.url}${path}`, { ...init, headers: { connection: "close", ...init.headers } });
const text = async (path: string, init?: RequestInit) => (await get(path, init)).text();

describe("without a script", () => {
  test("a question in the address gets its card: values, what to do first, source, what to ask next", async () => {
    const page = await text("/?q=gmail+smtp+port");
    for (const part of [
      '<h1 id="answer" tabindex="-1">Gmail: outgoing mail (SMTP)</h1>',
      "<code>465</code>",
      'data-copy="smtp.gmail.com"',
      'class="notice prepare"',
      "Google for Developers: IMAP, POP and SMTP, read 28 November 2026",
      'href="/?q=Gmail+IMAP+settings"',
      "<summary>More</summary>",
    ])
      expect(page).toContain(part);
  });

  test("a follow-up is understood by what the form carries: words of ours, and no cookie", async () => {
    const response = await get("/?q=gmail+smtp+port");
    expect(response.headers.get("set-cookie")).toBeNull();
    const [, after = ""] = /name="after" value="([^"]+)"/.exec(await response.text()) ?? [];
    expect(after).toBe("Gmail SMTP settings");
    const next = await text(`/?${new URLSearchParams({ q: "and IMAP?", after })}`);
    expect(next).toContain("imap.gmail.com");
  });

  test("what was said before the last answer is not forgotten", async () => {
    const page = await text(`/?${new URLSearchParams({ q: "what is imap?", after: "Gmail SMTP settings" })}`);
    const after = [...page.matchAll(/name="after" value="([^"]+)"/g)].map(
      ([, one = ""]): [string, string] => ["after", one],
    );
    expect(after).toHaveLength(2);
    const next = await text(`/?${new URLSearchParams([["q", "and the port for sending?"], ...after])}`);
    expect(next).toContain("smtp.gmail.com");
  });

  test("every button's address gives the card that the button promises", async () => {
    const answer = ask("gmail smtp port");
    for (const suggestion of answer.suggestions)
      expect(await text(addressOf(suggestion, "en", "en"))).toContain(
        ask(suggestion).card.title.replaceAll("'", "&#39;"),
      );
  });

  test("the page is in the browser's language, the card in the question's", async () => {
    const page = await text("/?q=gmail+smtp", {
      headers: { "accept-language": "fr;q=0.4, de-AT, en;q=0.5" },
    });
    expect(page).toMatch(/<html lang="de">[^]*Postausgang[^]*Dazu weiterfragen/);
    expect(await text("/", { headers: { "accept-language": "tlh" } })).toContain('<html lang="en">');
  });

  test("a conversation stays in its language, whatever the browser's is", async () => {
    const german = { headers: { "accept-language": "de" } };
    const page = await text("/?q=what+is+the+smtp+port+of+gmail+please", german);
    expect(page).toContain("Gmail: outgoing mail (SMTP)");
    expect(page).toContain("q=Gmail+IMAP+settings&amp;lang=en&amp;chosen=1");
    const next = await text("/?q=and+imap%3F&after=Gmail+SMTP+settings&lang=en", german);
    expect(next).toContain("Gmail: incoming mail (IMAP)");
    const pressed = await text("/?q=Gmail+IMAP+settings&lang=de&chosen=1");
    expect(pressed).toContain("Posteingang (IMAP)");
  });

  test("what is known to mean several things asks back, and unknown things say so", async () => {
    expect(await text("/?q=outlook+settings")).toContain("Which Outlook?");
    expect((await get("/?q=zzqx+flurb")).status).toBe(200);
  });
});

describe("other clothes", () => {
  test.each([
    ["slack", "smtp.gmail.com", "https://app.slack.com/block-kit-builder#%7B%22blocks%22"],
    ["discord", "smtp.gmail.com", "&quot;accent_color&quot;"],
    ["terminal", "  Server     smtp.gmail.com", "User name"],
    ["json", "&quot;hostname&quot;: &quot;smtp.gmail.com&quot;", "&quot;entry&quot;: &quot;settings&quot;"],
  ])("%s", async (place, ...parts) => {
    const page = await text(`/?q=gmail+smtp+port&as=${place}`);
    for (const part of parts) expect(page).toContain(part);
    expect(page).toContain('aria-current="page"');
  });
});

describe("providers", () => {
  test("each has a page with all servers, changes, steps, code and sources", async () => {
    const page = await text("/p/gmail");
    for (const part of [
      "imap.gmail.com",
      "pop.gmail.com",
      "587",
      "Thunderbird",
      "Nodemailer",
      "lsa-app-passwords",
      "Last checked on",
    ])
      expect(page).toContain(part);
  });

  test("every one can be drawn, in every language, within 60 kB", async () => {
    for (const id of BASE.providers.keys()) {
      const response = await get(`/p/${id}`, { headers: { "accept-language": "ja" } });
      expect([id, response.status]).toEqual([id, 200]);
      expect((await response.arrayBuffer()).byteLength).toBeLessThan(45_000);
    }
    expect(web.errors).toEqual([]);
  });

  test("the list has all, the filter those that are meant", async () => {
    expect((await text("/providers")).match(/<li><a href="\/p\//g)).toHaveLength(BASE.providers.size);
    expect(await text("/providers?find=you@gmx.de")).toContain('href="/p/gmx-net"');
    expect(await text("/providers?find=%3Cscript%3E")).not.toContain("<script>");
  });

  test("an unknown one is 404 with the nearest names", async () => {
    const response = await get("/p/gmial");
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringContaining('href="/p/gmail"'),
    ]);
  });

  test("the sitemap names every page, and stands only where PUBLIC_URL does", async () => {
    const { urlset } = new XMLParser().parse(await text("/sitemap.xml"));
    expect(urlset.url).toHaveLength(BASE.providers.size + 2);
    expect(urlset.url[0].loc).toBe("https://waybill.example.com/");
    const other = await serveWeb();
    expect((await fetch(`${other.url}/sitemap.xml`)).status).toBe(404);
    await other.stop();
  });
});

describe("what may be kept", () => {
  test("a provider's page is told to be unchanged, until the knowledge is another", async () => {
    const swappable = createSwappable(ENGINE);
    const own = await serveWeb({ engine: swappable.engine });
    const first = await fetch(`${own.url}/p/gmail`);
    const tag = first.headers.get("etag") ?? "";
    const again = () => fetch(`${own.url}/p/gmail`, { headers: { "if-none-match": tag } });
    expect([(await again()).status, first.headers.get("vary")]).toEqual([304, "accept-language"]);
    swappable.swap(createEngine({ ...BASE, version: "2026.1.0-00000000" }, learnedFor(BASE)));
    expect((await again()).status).toBe(200);
    const german = { "if-none-match": tag, "accept-language": "de" };
    expect((await fetch(`${own.url}/p/gmail`, { headers: german })).status).toBe(200);
    await own.stop();
  });

  test("an answer is not, for its address holds a question", async () => {
    expect((await get("/?q=gmail")).headers.get("cache-control")).toBe("no-store");
  });

  test("script, style and icon are kept for good; start, script and style weigh less than 60 kB", async () => {
    const page = await text("/");
    const assets = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = ""]) => path);
    const answers = await Promise.all(assets.map((path) => get(path)));
    expect(answers.map(({ status, headers }) => [status, headers.get("cache-control")])).toEqual(
      Array(3).fill([200, "public, max-age=31536000, immutable"]),
    );
    const sizes = await Promise.all(answers.map(async (one) => (await one.arrayBuffer()).byteLength));
    expect(sizes.reduce((sum, size) => sum + size, page.length)).toBeLessThan(60_000);
  });
});

describe("for programs", () => {
  test("/api/ask is the answer object of the terminal, also within a conversation", async () => {
    const response = await get("/api/ask?q=and+imap%3F&after=gmail+smtp");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    const same = await new Conversation(ENGINE, { at: AT, after: ["gmail smtp"] }).ask("and imap?");
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(answerObject(same))));
    expect((await get("/api/ask")).status).toBe(400);
  });

  test("lang= counts where the text tells none", async () => {
    expect(await text("/api/ask?q=gmail+smtp&lang=de")).toContain("Postausgang");
  });

  test("/api/suggest offers providers by what is typed", async () => {
    expect(await (await get("/api/suggest?q=outl")).json()).toContainEqual({
      id: "outlook-com",
      label: "Outlook.com",
    });
  });
});

test("each question is counted once, and the same in other clothes not again", async () => {
  const own = await serveWeb();
  for (const path of ["/?q=gmail+smtp", "/?q=gmail+smtp&as=slack", "/", "/p/gmail", "/api/ask?q=gmail"])
    await fetch(`${own.url}${path}`);
  expect(own.counted).toEqual(["settings", "settings"]);
  await own.stop();
});
