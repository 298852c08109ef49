import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { listStale, monthsBefore, staleSources } from "../../src/knowledge/stale.ts";
import { TODAY } from "./marked.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const sources = `sources:
  help: { url: "https://help.okay.example", checked: 2026-05-24 }
  needs: { url: "https://help.okay.example/hint", checked: 2026-05-25 }
  notes: { url: "https://help.okay.example/notes", checked: null }
  mx: { url: "https://help.okay.example/mx", checked: 2025-01-01 }
`;
const provider = `${OK_PROVIDER.slice(0, OK_PROVIDER.indexOf("sources:"))}needs: [{ need: two-step, if: refused }]\nnotes: [Hm.]\nmx: [mx.okay.example]\n${sources}`;

describe("stale sources", () => {
  const user = "displayName: User Mail\nkind: isp\nserversOf: ok\nsources: {}\n";
  const { knowledge } = loadKnowledge({
    shipped: writeBase({ "providers/ok.yaml": provider, "providers/user.yaml": user }),
  });

  test("are those never read, then the oldest; six months old to the day is not stale", () => {
    expect(staleSources(knowledge, 6, TODAY).map(({ key }) => key)).toEqual(["notes", "mx", "help"]);
  });

  test("are listed with the day, the file and the page, once", () => {
    const lines = listStale(knowledge, 6, TODAY).split("\n");
    expect(lines[0]).toMatch(/^never {7}.*providers\/ok\.yaml notes: https:\/\/help\.okay\.example\/notes$/);
    expect(lines[2]).toMatch(/^2026-05-24 {2}.*providers\/ok\.yaml help:/);
    expect(lines[3]).toBe("3 of 4 sources were last read before 2026-05-25, or never.");
  });
});

describe("months before a day", () => {
  test.each([
    ["2026-11-25", 6, "2026-05-25"],
    ["2026-03-31", 1, "2026-02-28"],
    ["2024-03-31", 1, "2024-02-29"],
    ["2026-01-15", 13, "2024-12-15"],
    ["2026-11-25", 0, "2026-11-25"],
  ])("%s less %i is %s", (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });

  test("is never later, and in the right year", () => {
    const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.nat(60), (date, months) => {
        const day = date.toISOString().slice(0, 10);
        expect(monthsBefore(day, months) <= day).toBe(true);
        expect(monthsBefore(day, months).slice(0, 4)).toBe(
          String(Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth() - months) / 12)),
        );
      }),
    );
  });
});
