import type { Slots } from "./answer-types.ts";
import type { Mention, Query } from "./query.ts";
import { sureProviders } from "./rank/candidates.ts";

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
    query.protocols.length === 0 && slots.protocol && query.isShort && !query.terms.has("intent.settings")
      ? [slots.protocol]
      : query.protocols;
  const onlyProvider = named && query.isShort && query.clients.length === 0 && query.frameworks.length === 0;
  const clients =
    onlyProvider && slots.client && slots.kind === "steps"
      ? [remembered("client", slots.client)]
      : query.clients;
  const frameworks =
    onlyProvider && slots.framework ? [remembered("framework", slots.framework)] : query.frameworks;
  return { ...query, providers, protocols, clients, frameworks };
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
