import { describe, expect, test } from "@jest/globals";
import { checkKnowledge } from "../../src/knowledge/check.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { badFolder } from "./marked.ts";

/** The day of the latest reading of a source. */
const READ = "2026-11-29";

import { OK_PROVIDER, writeBase } from "./temporary.ts";

describe("the check", () => {
  test("finds nothing in the shipped knowledge", () => {
    const { text, code } = checkKnowledge({ ...SHIPPED, today: READ });
    expect(text).toMatch(/^2\S+: \d+ providers \([\d,]+ domains, \d+ MX patterns\).*No problems\.$/);
    expect(code).toBe(0);
  });

  test("prints every problem by file and line, and how many there are", () => {
    const { text, code } = checkKnowledge({ shipped: badFolder("port-and-tls") });
    const lines = text.split("\n");
    expect(lines.slice(0, 4).map((line) => /example\.yaml:(\d+) /.exec(line)?.[1])).toEqual([
      "7",
      "14",
      "25",
      "28",
    ]);
    expect(lines.at(-1)).toBe("6 problems in 1 file; nothing was loaded.");
    expect(code).toBe(1);
  });

  test("says what a folder laid over the shipped knowledge replaces and adds", () => {
    const shipped = writeBase({ "providers/ok.yaml": OK_PROVIDER });
    const mine = writeBase({
      "providers/ok.yaml": OK_PROVIDER,
      "providers/our.yaml": OK_PROVIDER.replaceAll(/okay/gi, "our"),
    });
    const lines = checkKnowledge({ shipped, overlays: [mine] }).text.split("\n");
    expect(lines[0]).toBe(`${mine}/providers/ok.yaml replaces ${shipped}/providers/ok.yaml`);
    expect(lines[1]).toBe(`${mine}/providers/our.yaml is new`);
    expect(lines[2]).toContain("2 providers (2 domains, 0 MX patterns)");
  });

  test("of a folder with many files it tells the first ones and how many more", () => {
    const files = Array.from({ length: 14 }, (_, at) => [
      `providers/our-${at}.yaml`,
      OK_PROVIDER.replaceAll(/okay/gi, `our${at}`),
    ]);
    const shipped = writeBase({ "providers/ok.yaml": OK_PROVIDER });
    const lines = checkKnowledge({ shipped, overlays: [writeBase(Object.fromEntries(files))] }).text.split(
      "\n",
    );
    expect(lines[10]).toBe("and 4 files more");
    expect(lines).toHaveLength(12);
  });

  test("does not lay the shipped folder over itself", () => {
    const shipped = writeBase({ "providers/ok.yaml": OK_PROVIDER });
    expect(checkKnowledge({ shipped, overlays: [`${shipped}/`] }).text).not.toContain("replaces");
  });
});
