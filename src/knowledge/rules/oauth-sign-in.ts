import type { Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import type { Server } from "../schema/index.ts";

/** "Sign in with the provider" names nobody: people look for the button of AT&T, and it says Yahoo. */
export const oauthSignIn: Rule = {
  name: "oauth-sign-in",
  description: "servers that list OAuth2 come with `signIn`, also those of the provider in `serversOf`",
  check(base, report) {
    for (const provider of base.providers.values()) {
      if (provider.signIn !== undefined) continue;
      for (const path of places(provider, base.providers)) {
        report({
          file: provider.file,
          path,
          found: "OAuth2 is offered, and nothing says with whom to sign in",
          allowed: "`signIn:` with whose sign-in page OAuth2 opens",
          next: "Add `signIn:`, for example `signIn: google`, or take OAuth2 out if no app can use it",
        });
      }
    }
  },
};

/** Where OAuth2 stands: once for each direction of the provider's own servers, or at the name of the one it shares. */
function places(provider: Provider, all: ReadonlyMap<string, Provider>): PropertyKey[][] {
  const own = DIRECTIONS.flatMap((direction) => {
    const index = provider[direction]?.findIndex(offersOAuth) ?? -1;
    return index < 0 ? [] : [[direction, index, "authentication"]];
  });
  const shared = provider.serversOf === undefined ? undefined : all.get(provider.serversOf);
  const theirs = DIRECTIONS.some((key) => provider[key] === undefined && shared?.[key]?.some(offersOAuth));
  return theirs ? [...own, ["serversOf"]] : own;
}

const DIRECTIONS = ["incomingServers", "outgoingServers"] as const;

const offersOAuth = (server: Server) => server.authentication.includes("OAuth2");
