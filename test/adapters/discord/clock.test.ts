import { afterEach, expect, jest, test } from "@jest/globals";
import { startStage } from "./stage.ts";

const HOUR_MS = 3_600_000;

afterEach(() => {
  jest.restoreAllMocks();
});

test.each([-HOUR_MS, HOUR_MS])(
  "a clock that jumps by %d ms delays no answer, and doubles none",
  async (ms) => {
    const { fake, ann, channel } = await startStage();
    for (let at = 0; at < 5; at += 1) await fake.replyTo(ann.says(channel, `@bot Gmail SMTP port? ${at}`));
    const real = Date.now;
    jest.spyOn(Date, "now").mockImplementation(() => real() + ms);
    const before = performance.now();
    await fake.replyTo(ann.says(channel, "@bot GMX IMAP port?"));
    expect(performance.now() - before).toBeLessThan(8_000);
    expect(fake.written(channel)).toHaveLength(6);
  },
  30_000,
);
