import type { Rule } from "../base.ts";
import { nameUnderCountry, patternName } from "../domain-patterns.ts";
import type { Provider } from "../knowledge.ts";

/** A pattern takes in addresses that nobody listed, so that it must be narrow, and its exceptions must be known. */
export const domainPatterns: Rule = {
  name: "domain-patterns",
  description:
    "a domain pattern has the name of a domain of the same file, stands in one file, and excepts what other files list",
  check(base, report) {
    const providers = [...base.providers.values()];
    const owners = new Map<string, Provider>();
    for (const provider of providers) {
      (provider.domainPatterns ?? []).forEach((pattern, index) => {
        const owner = owners.get(patternName(pattern));
        const found = owner ? `${pattern} also stands in ${owner.file}` : unfounded(pattern, provider);
        if (found) {
          report({
            file: provider.file,
            path: ["domainPatterns", index],
            found,
            allowed: "the name of a domain under `domains`, in one file",
            next: "List a domain of that name with its source, or remove the pattern",
            subject: pattern,
          });
        } else owners.set(patternName(pattern), provider);
      });
    }
    const matching = (domain: string) =>
      owners.get(nameUnderCountry(domain, (name) => owners.has(name)) ?? "");
    for (const provider of providers) {
      for (const [index, domain] of (provider.domains ?? []).entries()) {
        const owner = matching(domain);
        if (!owner || owner === provider || owner.notDomains?.includes(domain)) continue;
        report({
          file: provider.file,
          path: ["domains", index],
          found: `${domain} matches a pattern of ${owner.file}`,
          allowed: "a domain that no other file's pattern takes in",
          next: `Add it to \`notDomains\` of ${owner.file}, or move it there`,
          subject: domain,
        });
      }
      for (const [index, domain] of (provider.notDomains ?? []).entries()) {
        if (matching(domain) === provider) continue;
        report({
          file: provider.file,
          path: ["notDomains", index],
          found: `${domain} matches no pattern of this file`,
          allowed: "domains that one of `domainPatterns` takes in",
          next: "Remove it",
          subject: domain,
        });
      }
    }
  },
};

function unfounded(pattern: string, { domains = [] }: Provider): string | undefined {
  const start = `${patternName(pattern)}.`;
  return domains.some((domain) => domain.startsWith(start))
    ? undefined
    : `no domain here begins with ${start}`;
}
