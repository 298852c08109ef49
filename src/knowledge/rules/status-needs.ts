import type { Report, Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import { isNoAccess, type Need } from "../schema/index.ts";

/** "It does not work" without "do this instead" leaves a reader where they were. */
export const statusNeeds: Rule = {
  name: "status-needs",
  description: "`needs` fit the status they stand beside (also in a dated change), the links and the sign-in",
  check(base, report) {
    for (const provider of base.providers.values()) {
      placesOf(provider).forEach((place) => checkPlace(provider, place, report));
    }
  },
};

interface Place {
  readonly status?: Provider["status"] | undefined;
  readonly needs?: readonly Need[] | undefined;
  readonly path: readonly PropertyKey[];
}

const placesOf = (provider: Provider): Place[] => [
  { ...provider, path: [] },
  ...(provider.changes ?? []).map((change, index) => ({ ...change, path: ["changes", index] })),
];

function checkPlace(provider: Provider, { status, needs, path }: Place, report: Report): void {
  const { file } = provider;
  const wrong = status && wrongStatus(status, needs);
  if (wrong) report({ file, path: [...path, "status"], ...wrong });
  needs?.forEach((need, index) => {
    const lacks = lacking(provider, need);
    if (lacks) report({ file, path: [...path, "needs", index], ...lacks });
  });
}

function wrongStatus(status: Provider["status"], needs: readonly Need[] | undefined) {
  if (status === "ok") return wrongWhereOk(needs);
  if (!needs) return { ...ADVICE[status], found: `the status ${status} has no needs beside it` };
  const closes = needs.some(isNoAccess);
  if (status === "no-access" && !closes)
    return { ...ADVICE[status], found: "the status is no-access, and no need says why" };
  return status !== "no-access" && closes ? SAYS_NO_ACCESS : undefined;
}

function wrongWhereOk(needs: readonly Need[] = []) {
  if (needs.some(isNoAccess)) return SAYS_NO_ACCESS;
  const first = needs.find((need) => need.if === undefined && !isAdvice(need));
  return first && { ...SAYS_PREPARE, found: `everybody needs ${first.need} first, but the status is ok` };
}

/** Something to know, nothing to do. */
const isAdvice = ({ need }: Need) =>
  need === "ask-encryption" || need === "look-up-server" || need === "which-mailbox";

function lacking({ links, signIn }: Provider, need: Need) {
  const { link } = need;
  if (link && !links?.[link]) {
    return {
      found: `the need ${need.need} names the link "${link}", which is not there`,
      allowed: Object.keys(links ?? {}).join(", ") || "no `link:`, as there are no `links`",
      next: `Add \`${link}\` under \`links:\`, or remove \`link: ${link}\``,
    };
  }
  if (need.need !== "sign-in" || signIn) return undefined;
  return {
    found: "the need sign-in, and nothing says with whom",
    allowed: "sign-in only beside `signIn:`",
    next: "Add `signIn:` with whose sign-in page opens, for example `signIn: google`",
  };
}

const SAYS_NO_ACCESS = {
  found: "a need says that no mail app gets in, but the status is another",
  allowed: "website-only, forwards-only, closed, blocked and moved-to only where the status is no-access",
  next: "Set `status: no-access`, or name what to prepare instead",
};

const SAYS_PREPARE = {
  allowed: "needs that hold for all only beside needs-preparation or no-access",
  next: "Set `status: needs-preparation`, or say for whom the need holds (`if:`)",
};

const ADVICE = {
  "needs-preparation": {
    allowed: "needs-preparation only with `needs:`",
    next: "List what must be done first, in order, for example `needs: [two-step, app-password]`",
  },
  "no-access": {
    allowed: "no-access with one of website-only, forwards-only, closed, blocked, moved-to",
    next: "Say why no mail app gets in, for example `needs: [website-only]`",
  },
};
