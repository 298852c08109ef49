import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkedBytes, readChecked } from "../../src/knowledge/checked.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { StoredMap } from "../../src/knowledge/stored-map.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const checkedOf = (shipped: string) =>
  join(writeBase({ "checked.bin": checkedBytes(loadKnowledge({ shipped }).knowledge) }), "checked.bin");

/** With plain maps, which can be held against each other. */
const plain = (base: Knowledge | undefined) =>
  Object.fromEntries(
    Object.entries(base ?? {}).map(([key, part]) => [key, isMap(part) ? new Map(part) : part]),
  );

const isMap = (part: unknown): part is ReadonlyMap<string, unknown> =>
  part instanceof Map || part instanceof StoredMap;

describe("the checked base", () => {
  test("is the one that the loader gives", () => {
    const { shipped } = SHIPPED;
    const checked = checkedOf(shipped);
    const { knowledge } = loadKnowledge({ shipped });
    // What the engine learns from stays behind: no start needs it.
    const kept = { ...knowledge, examples: new Map(), roles: new Map() };
    expect(plain(readChecked(shipped, checked))).toEqual(plain(kept));
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
    const checked = join(writeBase({ "checked.bin": text }), "checked.bin");
    expect(readChecked(shipped, checked)).toBeUndefined();
    expect(readChecked(shipped, `${checked}.not-there`)).toBeUndefined();
  });
});
