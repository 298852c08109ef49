import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";

/** A little of `npm run soak`; the whole of it is five minutes at 50 a second. */
test("both adapters, asked and disturbed for a quarter of a minute: nothing is lost, doubled or repeated", () => {
  const args = ["--import", "./scripts/typescript.js", "scripts/soak/main.ts"];
  const options = ["--seconds", "15", "--rate", "10"];
  const { stdout, stderr } = spawnSync(process.execPath, [...args, ...options], { encoding: "utf8" });
  expect(stdout + stderr).toContain("\nlost 0, doubled 0\n");
}, 120_000);
