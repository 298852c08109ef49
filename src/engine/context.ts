import type { Protocol } from "../knowledge/schema/index.ts";
import type { Slots } from "./answer-types.ts";
import type { Mention, Query } from "./query.ts";
import { sureProviders } from "./rank/asked.ts";
import type { Hit } from "./recognise/hit.ts";
import { isTrouble } from "./recognise/trouble.ts";
import { SURE_ERROR } from "./thresholds.ts";

/** As sure as the answer that it comes from. */
const REMEMBERED = 0.9;

/**
 * Fills what a follow-up leaves out from the slots of the last answer: "and incoming?" keeps the provider, "what
 * about yahoo" the protocol, "on iPhone?" both.
 */
export function complete(query: Query, slots: Slots | undefined): Query {
  if (!isTalk(slots)) return query;
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
  const asksPort = query.isShort && query.ports.length > 0 && query.clients.length === 0;
  const frameworks =
    (onlyProvider || asksPort) && slots.framework && query.frameworks.length === 0
      ? [remembered("framework", slots.framework)]
      : query.frameworks;
  const errors =
    query.errors.length === 0 && query.isShort && slots.error && isTrouble(query.terms)
      ? [again(slots.error)]
      : query.errors;
  return { ...query, providers, protocols, clients, frameworks, errors };
}

/** Whether anything was spoken of before. */
export const isTalk = (slots: Slots | undefined): slots is Slots =>
  slots !== undefined && Object.keys(slots).length > 0;

/** "Still the same error": the one of the last answer. */
const again = (id: string): Hit => ({ id, score: 1, weight: SURE_ERROR, sentence: 0, from: "ask" });

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
