import { expect, test } from "@jest/globals";
import { sourceFiles } from "./source-files.ts";

/** Slack's signatures, the lines of a log, and when a workspace installed the bot, which is held against Slack's own times. */
const TELLS_THE_TIME = [
  "src/adapters/slack/receivers/http-receiver.ts",
  "src/adapters/slack/workspaces/exchange.ts",
  "src/log-stream.ts",
];

test("waits are counted by a clock that only grows: one that is set back muted channels for an hour", () => {
  const wrong = sourceFiles("src").filter(
    ({ path, text }) => /\bDate\.now\(/.test(text) && !TELLS_THE_TIME.includes(path),
  );
  expect(wrong.map(({ path }) => `${path}: use performance.now()`)).toEqual([]);
});
