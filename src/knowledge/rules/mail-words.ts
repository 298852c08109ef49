import type { Report, Rule } from "../base.ts";
import type { Entry } from "../knowledge.ts";
import type { Aliases } from "../schema/index.ts";

type Named = Entry & { displayName: string; aliases?: Aliases | undefined };

/** "SMTP server" or "support" as a name would take every other question. */
export const mailWords: Rule = {
  name: "mail-words",
  description: "a name is not made of the words for mail (`terms/`) alone, unless it stands under `everyday`",
  check(base, report) {
    const words = wordsIn([...base.terms.values()].flatMap(({ terms }) => spokenOf(terms)));
    for (const kind of [base.providers, base.clients, base.frameworks])
      for (const entry of kind.values()) judge(entry, words, report);
  },
};

/** What every question about settings is made of, by the beginning of a term's name. */
const KINDS = ["protocol.", "direction.", "field."] as const;

const spokenOf = (terms: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(terms).flatMap(([term, words]) =>
    KINDS.some((kind) => term.startsWith(kind)) ? words : [],
  );

const wordsIn = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(split));

/** By spaces alone: `SMTP_HOST` and `e.email` are words of their own. */
const split = (text: string) =>
  text
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== "");

function judge(entry: Named, words: ReadonlySet<string>, report: Report): void {
  for (const list of ["aka", "old"] as const)
    entry.aliases?.[list]?.forEach((alias, index) => {
      const parts = split(alias);
      if (parts.length === 0 || !parts.every((word) => words.has(word))) return;
      report({
        file: entry.file,
        path: ["aliases", list, index],
        found: `"${alias}" is made of words that every question about mail may hold`,
        allowed: "a name with a word of its own",
        next: "Remove it, or move it to `everyday`, where it counts only beside mail words",
        subject: alias,
      });
    });
}
