import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { type Office, openOffice } from "./office.ts";

const HOUR_MS = 3_600_000;

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await office.close();
});

/** The time of day jumps; what only grows does not. */
function jump(ms: number): void {
  const real = Date.now;
  jest.spyOn(Date, "now").mockImplementation(() => real() + ms);
}

test.each([-HOUR_MS, HOUR_MS])(
  "a clock that jumps by %d ms delays no answer, and doubles none",
  async (ms) => {
    const ask = async (text: string) => {
      const { ts } = await office.slack.person().mentions("C0HELP", text);
      await office.slack.answer((message) => message.thread === ts);
      return office.thread(ts).length;
    };
    expect(await ask("gmail smtp")).toBe(1);
    jump(ms);
    const before = performance.now();
    expect(await ask("gmx imap")).toBe(1);
    expect(performance.now() - before).toBeLessThan(2_000);
  },
);
