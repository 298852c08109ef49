import type { Knowledge } from "../../knowledge/knowledge.ts";
import { CLEAR_ROLE, LONE_MAILBOX, MAYBE_MAILBOX, SURE_MAILBOX, SURE_SPELLING } from "../decide/fitted.ts";
import type { Mention } from "../names/mention.ts";
import type { Named } from "../names/roles.ts";
import type { Seen } from "../seen.ts";
import { isTrouble } from "../signatures/trouble.ts";

/** Roles that a name cannot be taken out of, however alone it stands. */
const NEVER: ReadonlySet<string> = new Set(["word", "ruled-out", "recipient", "works", "left"]);

/** Whose mail it is: of all providers that are named, those whose role is the mailbox, the surest first. */
export function mailboxesIn(named: readonly Named[], seen: Seen, base: Knowledge) {
  const providers = named.filter(({ kind }) => kind === "provider");
  const byId = new Map<string, Named[]>();
  for (const one of providers) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  const isAlone = byId.size === 1 && seen.unknownDomains.length === 0;
  const weighed = [...byId.values()].map((all) => weigh(all, isAlone));
  const kept = weighed.filter(({ id }) => !weighed.some((other) => isHostOf(id, other.id, base)));
  kept.sort((a, b) => b.certainty - a.certainty || a.first - b.first);
  const sure = kept.filter(({ certainty }) => certainty >= SURE_MAILBOX);
  return {
    sure: inOrder(sure, isTrouble(seen.terms)),
    maybe: sure.length > 0 ? [] : kept.filter(({ certainty }) => certainty >= MAYBE_MAILBOX),
  };
}

/** How sure it is that this is a mailbox asked about, over all its mentions. */
function weigh(all: readonly Named[], isAlone: boolean): Mention {
  const scored = all.map((one) => ({ one, certainty: certaintyOf(one, isAlone) }));
  const best = scored.reduce((a, b) => (b.certainty > a.certainty ? b : a));
  const { kind, id, via, last } = best.one;
  const first = Math.min(...all.map((one) => one.first));
  const variant = all.find((one) => one.variant)?.variant;
  return { kind, id, via, certainty: best.certainty, first, last, ...(variant ? { variant } : {}) };
}

function certaintyOf({ roles, role, certainty, via }: Named, isAlone: boolean): number {
  const isOther = NEVER.has(role) && (roles.get(role) ?? 0) >= CLEAR_ROLE;
  const p = Math.min(roles.get("mailbox") ?? 0, certainty < SURE_SPELLING ? MAYBE_MAILBOX : 1);
  // An address says whose mailbox it is, unless the text says otherwise; a lone name mostly does.
  const proves = via === "domain" || (isAlone && via !== "everyday");
  return proves && certainty >= SURE_SPELLING && !isOther ? Math.max(p, LONE_MAILBOX) : p;
}

/** "Cox mail moved to Yahoo": Yahoo only runs the servers, the mailbox is Cox's. */
const isHostOf = (id: string, other: string, { providers }: Knowledge) =>
  providers.get(other)?.serversOf === id;

/** In the order of the text; where something fails, an address first: it is the mailbox that the story is about. */
function inOrder(sure: readonly Mention[], fails: boolean): Mention[] {
  const domains = sure.filter(({ via }) => via === "domain");
  const first = fails && domains.length > 0 ? domains : sure;
  const rest = sure.filter((one) => !first.includes(one));
  return [...[...first].sort((a, b) => a.first - b.first), ...rest.sort((a, b) => a.first - b.first)];
}
