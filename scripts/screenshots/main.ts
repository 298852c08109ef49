/**
 * `npm run screenshots`: starts the page on this machine and pictures it in twenty states, as PNG files in screenshots/; with `--docs` only
 * the two that README shows, in docs/.
 */
import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { createWeb } from "../../src/adapters/web/index.ts";
import { startHttp } from "../../src/http.ts";
import { PACKAGE_ROOT } from "../../src/knowledge/shipped.ts";
import { loadEngine } from "../../src/load-engine.ts";
import { previews } from "../../src/previews.ts";
import { launchBrowser, NO_BROWSER } from "../../test/fakes/browser.ts";
import { DOCS, STATES, type State } from "./states.ts";

const forDocs = process.argv.includes("--docs");
const folder = `${PACKAGE_ROOT}${forDocs ? "docs" : "screenshots"}/`;

async function servePage() {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  const today = () => new Date().toISOString().slice(0, 10);
  const web = createWeb({ engine: await loadEngine(), today, log: quiet, previews });
  return startHttp({
    ...{ host: "127.0.0.1", port: 0, pages: {}, handlers: () => [web] },
    onError: (error) => process.stderr.write(`${String(error)}\n`),
  });
}

/** One state in a browser that has seen nothing yet. */
async function picture(browser: Browser, root: string, state: State): Promise<void> {
  const { name, path, width = 1_100, height = 820, isDark, isWhole = false, language = "en" } = state;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: isDark ? "dark" : "light",
    locale: language,
  });
  const page = await context.newPage();
  await page.goto(root + path);
  if (state.typed) {
    await page.keyboard.type(state.typed);
    await page.waitForSelector("#suggestions li");
  }
  if (state.open) for (const one of await page.locator(state.open).all()) await one.click();
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: isWhole });
  await context.close();
  process.stdout.write(`${folder}${name}.png\n`);
}

if (NO_BROWSER) {
  process.stderr.write(`${NO_BROWSER}\n`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const [server, browser] = await Promise.all([servePage(), launchBrowser()]);
for (const state of forDocs ? DOCS : STATES) await picture(browser, `http://127.0.0.1:${server.port}`, state);
await browser.close();
await server.stop();
