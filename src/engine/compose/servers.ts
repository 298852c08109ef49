import type { Provider } from "../../knowledge/knowledge.ts";
import type { Server } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";
import { holeTexts } from "../../phrases/names.ts";
import { passwordText } from "../../phrases/passwords.ts";
import type { AnswerServer } from "../answer-types.ts";

/** The provider's servers that are valid on the day `at`. */
export function serversAt(provider: Provider, at: string): Server[] {
  const all: Server[] = [...(provider.incomingServers ?? []), ...(provider.outgoingServers ?? [])];
  return all.filter((server) => (server.from ?? "") <= at && (server.until ?? "9999") > at);
}

/** The provider's first choice of each protocol. */
export function firstEach(servers: readonly Server[]): Server[] {
  return servers.filter(
    (server, index) => servers.findIndex((other) => other.type === server.type) === index,
  );
}

/** The kinds of account that these servers are for, in order. */
export const variantsOf = (servers: readonly Server[]): string[] =>
  [...new Set(servers.map(({ variant }) => variant))].filter((key) => key !== undefined);

/** Those for this kind of account, and those for all kinds. */
export const ofVariant = (servers: readonly Server[], variant: string | undefined): Server[] =>
  servers.filter((server) => variant === undefined || !server.variant || server.variant === variant);

/** What must be known to fill in a server's values: what to put in a hole of its name, and its note. */
export const saidOf = (provider: Provider, { hostname, note }: Server, phrases: Phrases): string[] => [
  ...holeTexts(hostname, provider, phrases),
  // A provider's own note is English prose.
  ...(note && phrases.language === "en" ? [note] : []),
];

/** Which password this provider wants, in words; of a mailbox whose servers are another's, without a sign-in name of its own. */
export function passwordOf(
  provider: Provider,
  authentication: Server["authentication"],
  phrases: Phrases,
): string {
  const { signIn, passwordName, displayName, serversOf } = provider;
  return passwordText(
    { authentication, signIn, passwordName, displayName: serversOf ? undefined : displayName },
    phrases,
  );
}

/** The contract's form of a server: only what a program needs. */
export function answerServer({ type, hostname, port, tls, username, authentication }: Server): AnswerServer {
  return { type, hostname, port, tls, username, authentication };
}
