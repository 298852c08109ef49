import type { Rule } from "../base.ts";

/** A reply code together with its enhanced code is as good as a sentence; two errors that claim it are a coin's toss. */
const WHOLE = /^\d{3}[ -]\d\.\d{1,3}\.\d{1,3}$/;

export const uniqueCode: Rule = {
  name: "unique-code",
  description:
    "a reply code with its enhanced code (`450 4.2.1`) stands in one error, unless `only` tells them apart",
  check(base, report) {
    const owners = new Map<string, string>();
    for (const { file, codes = [], only, over } of base.errors.values()) {
      codes.forEach((code, at) => {
        if (!WHOLE.test(code)) return;
        const key = [code, JSON.stringify([only ?? {}, over ?? []])].join(" ");
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, file);
        else if (owner !== file)
          report({
            file,
            path: ["codes", at],
            found: `${code} also stands in ${owner}`,
            allowed: "each pair of codes in the one error that it mostly means",
            next: "Keep it there and let this one be found by what is printed beside it, or say with `only:` whom it is for",
            subject: code,
          });
      });
    }
  },
};
