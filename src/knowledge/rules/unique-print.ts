import type { Rule } from "../base.ts";
import type { ErrorEntry } from "../knowledge.ts";

/** What two errors both claim leads to one of them; the other would never be found by it, and nobody would know. */
export const uniquePrint: Rule = {
  name: "unique-print",
  description: "a code and a printed message lead to one error, unless `only` or `over` tells two apart",
  check(base, report) {
    const owners = new Map<string, ErrorEntry>();
    for (const error of base.errors.values()) {
      for (const [key, at, text] of claims(error)) {
        const claim = [key, plain(text), gatesOf(error)].join("\n");
        const owner = owners.get(claim);
        if (owner && owner.id !== error.id)
          report({
            file: error.file,
            path: [key, at],
            found: `"${text.slice(0, 60)}" also stands in ${owner.file}`,
            allowed: "each code and each message in the one error that it means",
            next: "Add what is new to that file, or say with `only` or `over` whom this one is for",
            subject: text,
          });
        else owners.set(claim, error);
      }
    }
  },
};

const KEYS = ["codes", "prints", "wraps"] as const;

const claims = (error: ErrorEntry) =>
  KEYS.flatMap((key) => (error[key] ?? []).map((text, at) => [key, at, text] as const));

const gatesOf = ({ only, over }: ErrorEntry) => JSON.stringify([only ?? {}, over ?? []]);

/** Without capitals and marks; what stands for a few words stays. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((word) => word !== "")
    .join(" ");
