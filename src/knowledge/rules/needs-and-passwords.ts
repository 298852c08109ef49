import type { Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import type { Authentication, Need, NeedKind } from "../schema/index.ts";
import { placedServers } from "../server-places.ts";

/** What a need makes, as servers call it; a service may call its API key the SMTP password. */
const MAKES: { readonly [Kind in NeedKind]?: readonly Authentication[] } = {
  "app-password": ["app-password"],
  "device-password": ["device-password"],
  "mailbox-password": ["mailbox-password"],
  "secure-mail-key": ["secure-mail-key"],
  "authorization-code": ["authorization-code"],
  "api-key": ["api-key"],
  "smtp-credentials": ["smtp-credentials", "api-key"],
  bridge: ["bridge-password"],
};

/** "Create an app password" beside "Password: that of the account" sends a reader both ways. */
export const needsAndPasswords: Rule = {
  name: "needs-and-passwords",
  description:
    "a password that must be made first is one that a server takes, and for everybody means the only one",
  check(base, report) {
    for (const provider of base.providers.values()) {
      const takes = takenBy(provider);
      if (takes.size === 0) continue;
      provider.needs?.forEach((need, at) => {
        const wrong = wrongAbout(need, takes);
        if (wrong) report({ file: provider.file, path: ["needs", at], ...wrong, subject: need.need });
      });
    }
  },
};

const takenBy = (provider: Provider): ReadonlySet<Authentication> =>
  new Set(placedServers(provider).flatMap(({ server }) => server.authentication));

function wrongAbout({ need, if: condition }: Need, takes: ReadonlySet<Authentication>) {
  const made = MAKES[need];
  if (made === undefined) return undefined;
  if (!made.some((kind) => takes.has(kind)))
    return {
      found: `the need ${need}, and no server takes ${made.join(" or ")}`,
      allowed: `needs that make one of: ${[...takes].join(", ")}`,
      next: `Add ${made[0]} to \`authentication:\` of the servers that take it, or remove the need`,
    };
  if (condition !== undefined || !takes.has("account-password")) return undefined;
  return {
    found: `the need ${need} for everybody, and servers that take the account's password`,
    allowed: "`if:` beside a need that only some have, or servers without account-password",
    next: `Say for whom it holds (\`if: two-step\`, \`if: refused\`), or take account-password out`,
  };
}
