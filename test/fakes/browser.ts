import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Debian's Chromium, or the one that CHROMIUM_PATH names. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Why there is no browser to test with, in a sentence; undefined where there is one. */
export const NO_BROWSER = existsSync(CHROMIUM)
  ? undefined
  : `There is no ${CHROMIUM}: install Debian's chromium, or set CHROMIUM_PATH.`;

/** It runs as root in containers, draws without a graphics card, and asks nobody on the network for anything. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless browser, new and empty. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, headless: true, args: QUIET });
