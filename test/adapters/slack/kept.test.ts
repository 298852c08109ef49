import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { LRUCache } from "lru-cache";
import { type Office, openOffice, WAYS } from "./office.ts";

const SECRET = "Hunter2-and-more";

describe.each(WAYS)("what is kept in memory, over %s", (way) => {
  let office: Office;
  const set = jest.spyOn(LRUCache.prototype, "set");

  beforeEach(async () => {
    set.mockClear();
    office = await openOffice({ way });
  });

  afterEach(() => office.close());

  test("holds nothing of what somebody wrote, at any door", async () => {
    const ann = office.slack.person();
    const text = `gmail smtp 535 password: ${SECRET}`;
    await ann.types("C0HELP", text);
    await ann.mentions("C0HELP", text);
    await ann.explains({ ts: "1.0", channel: "C0HELP", text });
    await office.settle();
    expect(set.mock.calls.length).toBeGreaterThan(5);
    expect(JSON.stringify(set.mock.calls.map(([key, value]) => [key, value]))).not.toContain(SECRET);
  });
});
