import type { Report, Rule } from "../base.ts";
import type { Entry } from "../knowledge.ts";
import type { Aliases } from "../schema/index.ts";
import { EVERYDAY_WORDS } from "./everyday-words.ts";

type Named = Entry & { displayName: string; aliases?: Aliases | undefined };

/** See `everyday-words.ts` for why. */
export const everydayAliases: Rule = {
  name: "everyday-aliases",
  description: "a name that is an ordinary word stands under `everyday`",
  check(base, report) {
    for (const kind of [base.providers, base.clients, base.frameworks]) {
      for (const entry of kind.values()) judge(entry, report);
    }
  },
};

function judge(entry: Named, report: Report): void {
  const { everyday = [] } = entry.aliases ?? {};
  const name = entry.displayName;
  if (isWord(name) && !everyday.some((word) => word.toLowerCase() === name.toLowerCase())) {
    report(problem(entry, ["displayName"], name, `Add it to \`aliases: { everyday: [${name}] }\` too`));
  }
  for (const list of ["aka", "old"] as const) {
    entry.aliases?.[list]?.forEach((alias, index) => {
      if (!isWord(alias)) return;
      report(problem(entry, ["aliases", list, index], alias, `Move it from \`${list}\` to \`everyday\``));
    });
  }
}

const isWord = (name: string) => EVERYDAY_WORDS.has(name.toLowerCase());

function problem({ file }: Named, path: readonly PropertyKey[], name: string, next: string) {
  return {
    file,
    path,
    found: `"${name}" is also an ordinary word`,
    allowed: "ordinary words under `aliases: everyday`, where they count only beside mail words",
    next,
    subject: name,
  };
}
