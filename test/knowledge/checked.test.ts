import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkedJson, readChecked } from "../../src/knowledge/checked.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const checkedOf = (shipped: string) =>
  join(writeBase({ "checked.json": checkedJson(loadKnowledge({ shipped }).knowledge) }), "checked.json");

describe("the checked base", () => {
  test("is the one that the loader gives", () => {
    const { shipped } = SHIPPED;
    const checked = checkedOf(shipped);
    const { knowledge } = loadKnowledge({ shipped });
    // What the engine learns from stays behind: no start needs it.
    const kept = { ...knowledge, examples: new Map(), roles: new Map() };
    expect(readChecked(shipped, checked)).toEqual(kept);
  });

  test.each([
    ["a file changed", (shipped: string) => writeFileSync(join(shipped, "providers/ok.yaml"), "rank: 1")],
    ["a file came", (shipped: string) => writeFileSync(join(shipped, "providers/new.yaml"), OK_PROVIDER)],
    ["a file went", (shipped: string) => rmSync(join(shipped, "providers/ok.yaml"))],
    ["a stray file came", (shipped: string) => writeFileSync(join(shipped, "ok.yaml"), OK_PROVIDER)],
  ])("is not used where %s since", (_, change) => {
    const shipped = writeBase({ "providers/ok.yaml": OK_PROVIDER });
    const checked = checkedOf(shipped);
    expect(readChecked(shipped, checked)?.providers.size).toBe(1);
    change(shipped);
    expect(readChecked(shipped, checked)).toBeUndefined();
  });

  test.each(["", "[", "null", "[1]", '"text"'])("%j is none", (text) => {
    const shipped = writeBase({ "providers/ok.yaml": OK_PROVIDER });
    const checked = join(writeBase({ "checked.json": text }), "checked.json");
    expect(readChecked(shipped, checked)).toBeUndefined();
    expect(readChecked(shipped, `${checked}.not-there`)).toBeUndefined();
  });
});
