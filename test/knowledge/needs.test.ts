import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { isNoAccess, linkKeyOf, ProviderSchema } from "../../src/knowledge/schema/index.ts";
import { schemaProblems } from "../../src/knowledge/schema-problems.ts";

const provider = (needs: string) =>
  parse(`displayName: Okay\nkind: isp\nneeds: ${needs}\nsources: {}\n`) as object;
const read = (needs: string) => ProviderSchema.parse(provider(needs)).needs ?? [];

function wrong(needs: string): string[] {
  const data = provider(needs);
  const issues = ProviderSchema.safeParse(data).error?.issues ?? [];
  return schemaProblems(ProviderSchema, data, issues).map(
    ({ path, found, next }) => `${path.join(".")}: ${found} | ${next}`,
  );
}

describe("needs", () => {
  test("are written as a word, or as a block where there is more to say; both read the same", () => {
    expect(read("[two-step]")).toEqual(read("[{ need: two-step }]"));
  });

  test("know the page behind them, and another page where one is named", () => {
    const [usual, own, none] = read("[app-password, { need: app-password, link: help }, two-step]");
    expect([usual, own, none].map((need) => need && linkKeyOf(need))).toEqual([
      "appPassword",
      "help",
      undefined,
    ]);
  });

  test("tell what keeps every app out from what to prepare", () => {
    expect(read("[closed, website-only, app-password]").map(isNoAccess)).toEqual([true, true, false]);
  });
});

describe("a need that does not fit", () => {
  test.each([
    ["[two-stp]", 'needs.0: "two-stp" is not a need | Did you mean "two-step"?'],
    ["[{ need: two-stp }]", 'needs.0.need: "two-stp" is not a need | Did you mean "two-step"?'],
    [
      "[{ need: bridge, wheer: x }]",
      'needs.0.wheer: "wheer" is not a key that can stand here | Did you mean "where"?',
    ],
    [
      '[{ need: bridge, where: "a`b" }]',
      'needs.0.where: "a`b" is not what can stand here | Correct the value',
    ],
    [
      "[{ need: bridge, since: 2024-01 }]",
      'needs.0.since: "2024-01" is not what can stand here | Correct the value',
    ],
    [
      "[{ need: closed, since: 2024 }]",
      'needs.0.since: 2024 is not what can stand here | Put it in quotes: "2024"',
    ],
    ["[[two-step]]", 'needs.0: a list is not a need | Did you mean "two-step"?'],
    ["two-step", 'needs: "two-step" is not a need | Write it as a list: [two-step]'],
  ])("%s: %s", (needs, message) => {
    expect(wrong(needs)).toEqual([message]);
  });
});
