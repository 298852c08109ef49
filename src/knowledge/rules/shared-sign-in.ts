import type { Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import { getDomain } from "../public-suffix.ts";
import { placedServers } from "../server-places.ts";

/** Servers of one family open one sign-in page: Yahoo's page lets nobody into Gmail. */
export const sharedSignIn: Rule = {
  name: "shared-sign-in",
  description: "providers whose servers belong to one domain sign in with the same",
  check(base, report) {
    const by = signInByFamily(base.providers.values());
    for (const provider of base.providers.values()) {
      const { signIn, file } = provider;
      if (signIn === undefined) continue;
      const other = familiesOf(provider)
        .map((family) => usual(by.get(family), signIn))
        .find(Boolean);
      if (other === undefined) continue;
      report({
        file,
        path: ["signIn"],
        found: `${signIn}, where others with these servers sign in with ${other}`,
        allowed: "whose page really opens at these servers",
        next: `Did you mean ${other}? Else rule an exception`,
        subject: signIn,
      });
    }
  },
};

const familiesOf = (provider: Provider): string[] => {
  const offering = placedServers(provider).filter(({ server }) => server.authentication.includes("OAuth2"));
  return [...new Set(offering.flatMap(({ server }) => getDomain(server.hostname) ?? []))];
};

function signInByFamily(providers: Iterable<Provider>): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>();
  for (const provider of providers)
    for (const family of familiesOf(provider))
      if (provider.signIn) by.set(family, [...(by.get(family) ?? []), provider.signIn]);
  return by;
}

/** The other one, where at least as many have it. */
function usual(all: readonly string[] | undefined, own: string): string | undefined {
  const others = all?.filter((signIn) => signIn !== own) ?? [];
  return others.length > 0 && others.length * 2 >= (all?.length ?? 0) ? others[0] : undefined;
}
