import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser, NO_BROWSER } from "../../fakes/browser.ts";
import { serveWeb } from "./serve.ts";

if (NO_BROWSER) process.stderr.write(`The browser tests are skipped. ${NO_BROWSER}\n`);
const withBrowser = NO_BROWSER ? describe.skip : describe;

withBrowser("in a browser", () => {
  let web: Awaited<ReturnType<typeof serveWeb>>;
  let browser: Browser;
  /** What the console complained of; also a violation of the Content-Security-Policy. */
  const complaints: string[] = [];

  beforeAll(async () => {
    [web, browser] = await Promise.all([serveWeb(), launchBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await web.stop();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
    expect(web.errors).toEqual([]);
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on("console", (message) => {
      const isOurs404 = message.text().includes("status of 404");
      if (["error", "warning"].includes(message.type()) && !isOurs404) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(`${web.url}${path}`);
    return page;
  }

  const title = (page: Page) => page.textContent("#answer");
  const heading = (page: Page, text: string) => page.waitForSelector(`#answer:has-text("${text}")`);

  const isSaid = (page: Page, text: string) =>
    page.waitForSelector(`#said:has-text("${text}")`, { state: "attached" });

  test("by keyboard alone: / goes to the box, Enter asks, the answer is told and has the focus", async () => {
    const page = await open("/p/gmail");
    await page.keyboard.press("/");
    await page.keyboard.type("gmail smtp port please");
    await page.keyboard.press("Enter");
    await heading(page, "Gmail: outgoing mail (SMTP)");
    expect(await page.evaluate("document.activeElement.id")).toBe("answer");
    await isSaid(page, "Gmail: outgoing mail (SMTP)");
    expect(page.url()).toContain("/?q=gmail+smtp+port+please");
  });

  test("suggestions: arrows go through them and round, Escape closes, Enter takes one", async () => {
    const page = await open("/");
    await page.keyboard.type("outl");
    await page.waitForSelector("#suggestions li");
    const at = () => page.getAttribute("#q", "aria-activedescendant");
    await page.keyboard.press("ArrowDown");
    expect([await at(), await page.getAttribute("#q", "aria-expanded")]).toEqual(["suggestion-0", "true"]);
    expect(await page.getAttribute("#suggestion-0", "aria-selected")).toBe("true");
    await page.keyboard.press("ArrowUp");
    expect(await at()).not.toBe("suggestion-0");
    await page.keyboard.press("Escape");
    expect([await at(), await page.isVisible("#suggestions")]).toEqual([null, false]);
    await page.keyboard.type("o");
    await page.waitForSelector("#suggestions li");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await heading(page, "Outlook.com");
  });

  test("a follow-up goes on where the answer ended, and Back goes back", async () => {
    const page = await open("/?q=gmail+smtp+port");
    await page.fill("#on", "and IMAP?");
    await page.press("#on", "Enter");
    await heading(page, "Gmail: incoming mail (IMAP)");
    await page.click('a.button:has-text("iPhone")');
    await heading(page, "iPhone");
    await page.goBack();
    await heading(page, "Gmail: incoming mail (IMAP)");
    await page.goBack();
    await heading(page, "Gmail: outgoing mail (SMTP)");
  });

  test("a value is copied, and that is said", async () => {
    const page = await open("/?q=gmail+smtp+port", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.click('[data-copy="smtp.gmail.com"]');
    await isSaid(page, "Copied");
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe("smtp.gmail.com");
  });

  test("the tabs show what the others get", async () => {
    const page = await open("/?q=gmail+smtp+port");
    await page.click("text=Slack");
    await page.waitForSelector(".slack .control");
    await page.click("text=Discord");
    await page.waitForSelector(".discord .container.amber");
    await page.click("text=Terminal");
    await page.waitForSelector("pre:has-text('smtp.gmail.com')");
    expect(await title(page)).toBe("As Terminal gets it");
  });

  test("a password goes out of the address", async () => {
    const page = await open("/?q=gmail+smtp+password%3A+hunter2-Xy9%21");
    await page.waitForURL((url) => !url.href.includes("hunter2"));
    expect(await page.inputValue("#q")).not.toContain("hunter2");
  });

  test("without JavaScript: a question, a follow-up, a tab, the filter", async () => {
    const page = await open("/", { javaScriptEnabled: false });
    await page.fill("#q", "gmail smtp port");
    await page.click("form[role=search] button");
    await page.fill("#on", "and IMAP?");
    await page.click("form.on button");
    expect(await title(page)).toBe("Gmail: incoming mail (IMAP)");
    expect(await page.isVisible(".copy")).toBe(false);
    await page.click("text=JSON");
    await page.click("text=Mail providers");
    await page.fill("#find", "posteo");
    await page.click("form.find button");
    expect(await page.textContent("#all")).toContain("Posteo");
  });

  test.each([320, 360])(
    "on a phone of %d pixels nothing is cut off or has to be pushed aside",
    async (width) => {
      for (const path of [
        "/",
        "/?q=gmail+settings",
        "/?q=535+5.7.8+gmail",
        "/?q=nodemailer+gmail",
        "/p/outlook-com",
        "/providers",
      ]) {
        const page = await open(path, { viewport: { width, height: 640 } });
        expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, width]);
      }
    },
  );

  // How long it takes depends on the machine and on what else it does; why it does not take long does not.
  test("what is painted early: four small requests, and nothing that moves", async () => {
    await open("/?q=gmail+smtp+port");
    const page = await open("/?q=gmail+smtp+port");
    const seen = (type: string, found: string) =>
      page.evaluate<number>(
        `new Promise((resolve) => { new PerformanceObserver((list, observer) => resolve((${found})(list.getEntries()))).observe({ type: "${type}", buffered: true }); setTimeout(resolve, 500, 0); })`,
      );
    const painted = await seen("largest-contentful-paint", "(all) => all.at(-1).startTime");
    process.stderr.write(`The largest thing was painted after ${Math.round(painted)} ms.\n`);
    expect(await seen("layout-shift", "(all) => all.reduce((sum, { value }) => sum + value, 0)")).toBe(0);
    const loaded = (await page.evaluate(
      `[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(({ name, transferSize }) => [new URL(name).origin, transferSize])`,
    )) as [string, number][];
    expect(loaded.length).toBeLessThanOrEqual(4);
    expect(loaded.every(([origin]) => origin === web.url)).toBe(true);
    expect(loaded.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(60_000);
  });

  test("nothing moves where the values are many either", async () => {
    const page = await open("/p/gmail", { viewport: { width: 390, height: 844 } });
    const moved = `new Promise((resolve) => { new PerformanceObserver((list) => resolve(list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift", buffered: true }); setTimeout(resolve, 500, []); })`;
    expect(await page.evaluate(moved)).toEqual([]);
  });

  test("a profile is asked for by its form, and comes as a file; the page stays", async () => {
    const page = await open("/p/gmail");
    const file = page.waitForEvent("download");
    await page.fill("#address", "kim@gmail.com");
    await page.click(".set-up form button");
    expect((await file).suggestedFilename()).toBe("gmail.mobileconfig");
    expect(await title(page)).toBe("Gmail: mail settings");
    await page.click(".set-up summary");
    const width = `document.querySelector(".set-up img").decode().then(() => document.querySelector(".set-up img").naturalWidth)`;
    expect(await page.evaluate(width)).toBeGreaterThan(0);
  });

  test("what spares the typing is a link away from an answer", async () => {
    const page = await open("/?q=gmail+smtp+port");
    await page.click('a[href="/p/gmail#set-up"]');
    await page.waitForSelector("#set-up:target");
    expect(page.url()).toContain("/p/gmail#set-up");
  });

  const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

  describe.each(["light", "dark"] as const)("axe finds nothing, %s", (colorScheme) => {
    test.each([
      "/",
      "/?q=gmail+settings",
      "/?q=gmail+535+5.7.8",
      "/?q=nodemailer+gmail",
      "/?q=outlook+settings",
      "/?q=gmail+smtp&as=slack",
      "/?q=gmail+smtp&as=discord",
      "/?q=gmail+smtp&as=json",
      "/p/gmail",
      "/p/zoho",
      "/p/nowhere",
      "/providers",
    ])("%s", async (path) => {
      const page = await open(path, { colorScheme, bypassCSP: true });
      await page.evaluate(AXE);
      const found = (await page.evaluate("axe.run()")) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(
        found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]),
      ).toEqual([]);
    });
  });

  test("axe finds nothing while suggestions are open", async () => {
    const page = await open("/", { bypassCSP: true });
    await page.keyboard.type("gma");
    await page.waitForSelector("#suggestions li");
    await page.keyboard.press("ArrowDown");
    await page.evaluate(AXE);
    const found = (await page.evaluate("axe.run()")) as { violations: { id: string }[] };
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });
});
