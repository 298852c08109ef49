import { expect, test } from "@jest/globals";
import { sourceFiles } from "./source-files.ts";

/** Slack's signatures and the lines of a log carry the time of day. */
const TELLS_THE_TIME = ["src/adapters/slack/receivers/http-receiver.ts", "src/log-stream.ts"];

test("waits are counted by a clock that only grows: one that is set back muted channels for an hour", () => {
  const wrong = sourceFiles("src").filter(
    ({ path, text }) => /\bDate\.now\(/.test(text) && !TELLS_THE_TIME.includes(path),
  );
  expect(wrong.map(({ path }) => `${path}: use performance.now()`)).toEqual([]);
});
