import type { Ambiguity, Knowledge, Provider } from "../knowledge/knowledge.ts";
import { addressed } from "./compose/addressed.ts";
import { causeFor, filler } from "./compose/cause.ts";
import { serversAt } from "./compose/servers.ts";
import type { Mention, Query } from "./query.ts";
import { sureProviders } from "./rank/asked.ts";
import { isTrouble } from "./recognise/trouble.ts";

/** How many providers one card answers for. */
export const TARGETS_AT_MOST = 3;

/** What of an explanation is for this person: the app that was named, the lines of no other. */
export function personal(query: Query, base: Knowledge, provider?: Provider) {
  const client = base.clients.get(query.clients[0]?.id ?? "");
  return { client, isFor: addressed({ client, provider, protocols: query.protocols }, base) };
}

/** Providers that the question names beside the first one; those that share its servers add nothing. */
export function furtherProviders(query: Query, base: Knowledge): Provider[] {
  const [one, ...others] = sureProviders(query);
  if (!one) return [];
  const named = others.filter(
    (mention) => mention.via !== "hostname" || !isShared(mention, one, query, base),
  );
  const [first, ...more] = distinct([one, ...named], base);
  return first ? more.slice(0, TARGETS_AT_MOST - 1) : [];
}

/** A server name that both have (Outlook.com and Microsoft 365) names no second mailbox. */
function isShared({ id }: Mention, first: Mention, { hosts }: Query, base: Knowledge): boolean {
  const { incomingServers = [], outgoingServers = [] } = base.providers.get(first.id) ?? {};
  const own = [...incomingServers, ...outgoingServers].map(({ hostname }) => hostname);
  return hosts.filter(({ provider }) => provider === id).every(({ hostname }) => own.includes(hostname));
}

/** A second thing that another sentence asks: "Do I have POP or IMAP? Will I lose my mails when I switch?" */
export function alsoAsked(query: Query, answered: string, base: Knowledge) {
  const first = query.concepts.find(({ id }) => id === answered);
  const asking = new Set(
    query.units.filter(({ name }) => name.startsWith("question.")).map(({ sentence }) => sentence),
  );
  const hit = query.concepts.find(
    ({ id, sentence, score, weight }) =>
      id !== answered &&
      sentence !== first?.sentence &&
      asking.has(sentence) &&
      score >= ALSO.score &&
      weight >= ALSO.weight,
  );
  return hit ? base.concepts.get(hit.id) : undefined;
}

/** A second question counts that a wording of some weight fits well. */
const ALSO = { score: 0.7, weight: 5 };

/** "Libero PEC": the company whose mailboxes of that kind are not known. */
export function companyBeside(query: Query, { isKind }: Ambiguity, base: Knowledge): string | undefined {
  const [company] = query.providers;
  return isKind && company ? base.providers.get(company.id)?.displayName : undefined;
}

/** A clear symptom that is the reason for the first error (cookies are off, so the login fails) comes before it. */
export function withReason(errors: readonly string[], query: Query, base: Knowledge): readonly string[] {
  const [first = ""] = errors;
  const reason = query.errors.find(
    ({ id, score, weight }) =>
      score === 1 && weight >= CLEAR && base.errors.get(id)?.reasonFor?.includes(first),
  );
  return reason ? [reason.id, ...errors.filter((id) => id !== reason.id)] : errors;
}

const CLEAR = 12;

/** Two everyday words ("mail cannot") tell no direction. */
const TELLING = 3.3;

/** Sending or receiving, as far as any symptom in the text tells. */
export function failing(query: Query, base: Knowledge) {
  const hits = query.errors.filter(({ score, weight }) => score === 1 && weight >= TELLING);
  const told = new Set(hits.flatMap(({ id }) => base.errors.get(id)?.values ?? []));
  const [way] = [...told].filter((values) => values === "outgoing" || values === "incoming");
  return told.has("both") || (told.has("outgoing") && told.has("incoming")) ? undefined : way;
}

/** "GMX won't send": what each mailbox of that name wants. */
export function readingsOf(query: Query, base: Knowledge): Provider[] {
  const ambiguity = base.ambiguities.get(query.ambiguities[0]?.id ?? "");
  const ids = ambiguity?.readings.flatMap(({ provider }) => provider ?? []) ?? [];
  return entries(ids.slice(0, TARGETS_AT_MOST - 1), base);
}

/** Each provider once, and of those with the same servers (Gmail and Workspace, AOL and Verizon) the first. */
export function distinct(targets: readonly Mention[], base: Knowledge): Provider[] {
  const seen = new Set<string>();
  return entries(
    targets.map(({ id }) => id),
    base,
  ).filter((provider) => {
    const servers = [...(provider.incomingServers ?? []), ...(provider.outgoingServers ?? [])].map(
      ({ hostname, port }) => `${hostname}:${port}`,
    );
    const key = servers.length > 0 ? servers.sort().join(" ") : provider.id;
    return !seen.has(key) && seen.add(key);
  });
}

export function entries(ids: readonly string[], base: Knowledge): Provider[] {
  return ids.map((id) => base.providers.get(id)).filter((entry) => entry !== undefined);
}

/** "Outlook in Thunderbird" got the likeliest mailbox of that name; the next likely one is offered. */
export function otherReading(query: Query, base: Knowledge, taken: Provider | undefined) {
  const ambiguity = base.ambiguities.get(query.ambiguities[0]?.id ?? "");
  const next = ambiguity?.readings.find(({ provider }) => provider !== undefined && provider !== taken?.id);
  const provider = base.providers.get(next?.provider ?? "");
  return ambiguity && next && provider && taken
    ? { question: ambiguity.question, provider, label: next.label }
    : undefined;
}

/**
 * "SendGrid for my mail at Hostinger": the sending service whose servers are asked for, and the mailbox that it sends
 * for; not "SendGrid and Hostinger", which are two.
 */
export function senderOf(targets: readonly Mention[], query: Query, base: Knowledge) {
  const [first, second, ...more] = distinct(targets, base);
  if (!first || !second || more.length > 0 || isListed(targets, query)) return undefined;
  const [sender, mailbox] = first.kind === "sending" ? [first, second] : [second, first];
  return sender.kind === "sending" && mailbox.kind !== "sending" ? { sender, mailbox } : undefined;
}

const AND = new Set("and or & vs und oder et ou y o e en i".split(" "));

function isListed(targets: readonly Mention[], { text: { tokens } }: Query): boolean {
  const [one, other] = [...targets].sort((a, b) => a.first - b.first);
  const between = tokens.slice((one?.last ?? 0) + 1, other?.first ?? 0);
  return between.every(({ word }) => AND.has(word));
}

/** How many steps of a fix a settings card carries. */
const TRIES_AT_MOST = 3;

/** Steps of the likeliest error, for somebody who asks for settings because something fails. */
export function triesFor(query: Query, base: Knowledge, provider: Provider, at: string): string[] {
  const hit = query.errors.find(({ score, weight }) => score === 1 && weight >= TELLING);
  const error = hit && isTrouble(query.terms) ? base.errors.get(hit.id) : undefined;
  if (!error) return [];
  const known = { provider, protocols: query.protocols, isCode: false };
  const servers = serversAt(provider, at);
  return (
    causeFor(error, known, servers)
      .do.slice(0, TRIES_AT_MOST)

      .map(filler(provider, servers, known))
      // On this card the values stand before the steps.
      .map((step) => step.replace(/\bbelow\b/g, "above"))
  );
}
