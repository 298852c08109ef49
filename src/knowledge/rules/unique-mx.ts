import type { Rule } from "../base.ts";

/** A company's MX record must lead to one provider. */
export const uniqueMx: Rule = {
  name: "unique-mx",
  description: "an MX pattern belongs to one provider",
  check(base, report) {
    const owners = new Map<string, string>();
    for (const { file, mx = [] } of base.providers.values()) {
      mx.forEach((pattern, index) => {
        const owner = owners.get(pattern);
        if (owner === undefined) owners.set(pattern, file);
        else {
          report({
            file,
            path: ["mx", index],
            found: `${pattern} also stands in ${owner}`,
            allowed: "each MX pattern once; of two that fit, the longer one counts",
            next: "Make it longer until it fits this service only, or remove it",
            subject: pattern,
          });
        }
      });
    }
  },
};
