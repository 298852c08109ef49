import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ROOT } from "../source-files.ts";
import { waybill } from "./run.ts";

describe("waybill as a stranger meets it", () => {
  test("--version prints the package's", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(await waybill(["--version"])).toEqual({ code: 0, out: `waybill ${version}\n`, err: "" });
  });

  test.each([
    [["--help"], "waybill COMMAND --help"],
    [["help"], "waybill COMMAND --help"],
    [["ask", "--help"], "--at YYYY-MM-DD"],
    [["help", "ask"], "--at YYYY-MM-DD"],
    [["start", "--help"], "docs/operating.md"],
    [["feedback", "-h"], "draft 1"],
    [["knowledge", "--help"], "knowledge compare LIST"],
    [["knowledge", "new", "--help"], "error server-asleep"],
  ])("%j is help on stdout, and 0", async (args, expected) => {
    const { code, out, err } = await waybill(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(expected);
  });

  test.each([
    [["aks", "gmail"], "Did you mean ask?"],
    [["ask", "--jsn", "gmail"], "Did you mean --json?"],
    [["knowledge", "improt"], "Did you mean import?"],
  ])("%j: the nearest in one line, and 2", async (args, expected) => {
    const { code, out, err } = await waybill(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trim().split("\n")).toEqual([expect.stringContaining(`${expected} Usage: `)]);
  });
});
