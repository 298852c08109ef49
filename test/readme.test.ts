import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { countTable } from "../scripts/count-table.ts";
import { countKnowledge } from "../src/knowledge/counts.ts";
import { waybill } from "./cli/run.ts";
import { BASE } from "./engine/base.ts";
import { ROOT } from "./source-files.ts";

const README = readFileSync(join(ROOT, "README.md"), "utf8");

test("the README's table counts what is there (npm run counts writes it)", () => {
  const written = /<!-- counts:[^\n]*\n([\s\S]*?)\n<!-- \/counts -->/.exec(README)?.[1];
  expect(written).toBe(countTable(countKnowledge(BASE)));
});

test("the card that the README shows is the one that is given", async () => {
  const shown = /```\n\$ npx waybill ask "([^"]*)"\n([\s\S]*?)\n```/.exec(README);
  const { out } = await waybill(["ask", shown?.[1] ?? ""]);
  expect(out.trimEnd()).toBe(shown?.[2]);
});

test("every command of the README's table is one that the package has", () => {
  const scripts = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts as Record<
    string,
    string
  >;
  const named = [...README.matchAll(/npm (?:run )?(start|test|bench|eval)\b/g)].map(
    (match) => match[1] ?? "",
  );
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});
