import type { Protocol } from "../knowledge/schema/index.ts";
import type { Slots } from "./answer-types.ts";
import type { Mention, Query } from "./query.ts";
import { sureProviders } from "./rank/candidates.ts";
import { isTrouble } from "./recognise/recognise.ts";

/** As sure as the answer that it comes from. */
const REMEMBERED = 0.9;

/**
 * Fills what a follow-up leaves out from the slots of the last answer: "and incoming?" keeps the provider, "what
 * about yahoo" the protocol, "on iPhone?" both.
 */
export function complete(query: Query, slots: Slots | undefined): Query {
  if (!slots) return query;
  const named =
    sureProviders(query).length > 0 || query.ambiguities.length > 0 || query.unknownDomains.length > 0;
  const providers =
    named || !slots.provider
      ? query.providers
      : [...query.providers, remembered("provider", slots.provider, slots.variant)];
  const protocols =
    query.protocols.length === 0 && query.isShort ? protocolsOf(query, slots) : query.protocols;
  const onlyProvider = named && query.isShort && query.clients.length === 0 && query.frameworks.length === 0;
  const clients =
    onlyProvider && slots.client && slots.kind === "steps"
      ? [remembered("client", slots.client)]
      : query.clients;
  const frameworks =
    onlyProvider && slots.framework ? [remembered("framework", slots.framework)] : query.frameworks;
  return { ...query, providers, protocols, clients, frameworks };
}

/** "And for sending?" names the other way by its verb; a topic ("where is the app password") asks for no protocol. */
function protocolsOf({ terms }: Query, { protocol }: Slots): readonly Protocol[] {
  if (terms.has("word.send") !== terms.has("word.receive") && !isTrouble(terms))
    return terms.has("word.send") ? ["smtp"] : ["imap", "pop3"];
  const elsewhere = terms.has("intent.settings") || [...terms].some((term) => term.startsWith("topic."));
  return protocol && !elsewhere ? [protocol] : [];
}

function remembered(kind: Mention["kind"], id: string, variant?: string): Mention {
  return {
    kind,
    id,
    via: "slot",
    certainty: REMEMBERED,
    first: -1,
    last: -1,
    ...(variant ? { variant } : {}),
  };
}
