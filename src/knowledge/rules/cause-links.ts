import { dirname } from "node:path/posix";
import type { Rule } from "../base.ts";

/** "Create an app password here", and no "here": the line would silently vanish. */
export const causeLinks: Rule = {
  name: "cause-links",
  description: "a cause for named providers names a link that one of them has",
  check(base, report) {
    for (const { file, causes } of base.errors.values()) {
      causes.forEach(({ when, link }, at) => {
        if (link === undefined) return;
        const named = when?.providers ?? [];
        if (named.length === 0 || named.some((id) => base.providers.get(id)?.links?.[link])) return;
        if (named.some((id) => isLaidOver(base.providers.get(id)?.file, file))) return;
        report({
          file,
          path: ["causes", at, "link"],
          found: `none of ${named.join(", ")} has a link "${link}"`,
          allowed: "a key of `links:` in the provider's file",
          next: `Add \`${link}\` there, with the address of the page, or leave \`link:\` out`,
          subject: link,
        });
      });
    }
  },
};

/** Whoever lays a provider of their own over ours need not have its links: the line is left out of their cards. */
const isLaidOver = (provider: string | undefined, error: string) =>
  provider !== undefined && dirname(dirname(provider)) !== dirname(dirname(error));
