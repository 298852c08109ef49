import type { Block } from "../../card/card.ts";
import type { ErrorEntry, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import { type Cause, causeFor, filler, isOwn } from "./cause.ts";
import { compactBlocks, type ServerBlocks } from "./compact.ts";
import type { FixAsk } from "./fix.ts";
import { serversAt } from "./servers.ts";

export const NO_VALUES: ServerBlocks = { blocks: [], servers: [] };

/** The provider's values, in the direction that fails; none where they are not what is wrong. */
export function valuesOf(provider: Provider, { values }: ErrorEntry, ask: FixAsk): ServerBlocks {
  if (values === "none") return NO_VALUES;
  const { phrases } = ask;
  const servers = serversAt(provider, ask.at);
  const protocols = protocolsFor(ask.protocols, values ?? ask.fails, servers);
  const title = phrases.fix.rightValues(provider.displayName);
  return compactBlocks({ provider, servers, protocols, title, phrases, isBeside: true });
}

/** The same trouble at a further provider: its own cause in a sentence, its values. */
export function otherValues(provider: Provider, error: ErrorEntry, ask: FixAsk, first: Cause): ServerBlocks {
  const servers = serversAt(provider, ask.at);
  const own = { ...ask, person: { ...ask.person, provider } };
  const cause = causeFor(error, own, servers);
  const { blocks, servers: shown } = valuesOf(provider, error, ask);
  const says = filler(provider, servers, own)(cause.says);
  const name = provider.displayName;
  const text = cause.says.startsWith(NAME_FIRST) ? says : `${name}: ${says}`;
  const notice: Block[] = isOwn(cause)
    ? [{ type: "text", text: cause === first ? ask.phrases.fix.theSame(name) : text }]
    : [];
  return { blocks: [...notice, ...blocks], servers: shown };
}

/** A sentence that begins with the provider's name. */
const NAME_FIRST = "{{provider}}";

function protocolsFor(
  asked: readonly Protocol[],
  direction: ErrorEntry["values"],
  servers: readonly Server[],
): Protocol[] {
  const offered = (["imap", "pop3", "smtp"] as const).filter((protocol) =>
    servers.some((server) => server.type === protocol),
  );
  const isPop = asked.includes("pop3") && !asked.includes("imap") && offered.includes("pop3");
  const reading = isPop ? "pop3" : offered.find((protocol) => protocol !== "smtp");
  return offered.filter((protocol) =>
    protocol === "smtp" ? direction !== "incoming" : protocol === reading && direction !== "outgoing",
  );
}
