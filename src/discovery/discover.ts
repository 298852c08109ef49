import { LRUCache } from "lru-cache";
import type { HostOwner } from "../knowledge/host-owners.ts";
import type { Allow } from "./bucket.ts";
import {
  type Discover,
  type Discovery,
  type Found,
  type Refusal,
  type Silence,
  STEPS,
  type Step,
} from "./found.ts";
import { KEPT_DOMAINS, LEAST_TTL, MOST_TTL, PAGE_TTL, SLACK_MS, STEP_MS, WHOLE_MS } from "./limits.ts";
import type { AskStep, Outcome } from "./step.ts";

/** All that a look-up is made of. */
export interface DiscoverParts {
  /** What somebody wrote as a domain that may be looked up, or why not. */
  readDomain(text: string): { readonly domain: string } | { readonly refused: Refusal };
  /** How each place is asked. */
  readonly steps: Readonly<Record<Step, AskStep>>;
  readonly ownerOf: HostOwner;
  readonly allow: Allow;
  /** Milliseconds that only ever grow. */
  now(): number;
  /** Calls `ring` after `ms`; gives what calls it off. */
  alarm(ms: number, ring: () => void): () => void;
}

/**
 * Looks domains up, each once: who asks while an answer is under way gets that one, and who asks later the one that is kept, for as long
 * as the places said that it holds. Only what goes out is counted.
 */
export function createDiscover(parts: DiscoverParts): Discover {
  const { now } = parts;
  const kept = new LRUCache<string, { readonly discovery: Discovery; readonly until: number }>({
    max: KEPT_DOMAINS,
  });
  const underWay = new Map<string, Promise<Discovery>>();

  async function start(domain: string): Promise<Discovery> {
    const { discovery, ttl } = await lookUp(domain, parts);
    kept.set(domain, { discovery, until: now() + ttl * 1000 });
    return discovery;
  }

  return async (text, asker) => {
    const read = parts.readDomain(text);
    if ("refused" in read) return nothing(asAsked(text), read.refused);
    const { domain } = read;
    const before = kept.get(domain);
    if (before && now() < before.until) return before.discovery;
    const other = underWay.get(domain);
    if (other) return other;
    if (!parts.allow(asker)) return nothing(domain, "too-many");
    const own = start(domain).finally(() => underWay.delete(domain));
    underWay.set(domain, own);
    return own;
  };
}

/** What stood there, for whoever is told why it is not looked up; never what stands before the `@`. */
const asAsked = (text: string) =>
  text
    .slice(text.lastIndexOf("@") + 1)
    .trim()
    .slice(0, LONGEST_NAME);

/** RFC 1035, 2.3.4. */
const LONGEST_NAME = 253;

const nothing = (domain: string, refused: Refusal): Discovery => ({ domain, found: [], silent: {}, refused });

interface Looked {
  readonly discovery: Discovery;
  /** Seconds. */
  readonly ttl: number;
}

/** What the domain itself says is asked for all at once; somebody else's list only where that tells nothing, as it then hears the name. */
async function lookUp(domain: string, parts: DiscoverParts): Promise<Looked> {
  const end = parts.now() + WHOLE_MS;
  const asked = new Map<Step, Promise<Outcome>>();
  const ask = (step: Step) => {
    const outcome = inTime(step, domain, Math.min(STEP_MS, end - parts.now()), parts);
    asked.set(step, outcome);
    return outcome;
  };
  const mx = ask("mx");
  const own = Promise.all([mx, ask("srv"), ask("autoconfig")]);
  const { noSuchDomain, ttl } = await mx;
  if (noSuchDomain) return { discovery: nothing(domain, "no-such-domain"), ttl: clamped(ttl ?? 0) };
  const outcomes = await own;
  const isTold = outcomes.some(({ told }) => typeof told === "object" && saysWhere(told));
  if (!isTold) await ask("ispdb");
  return summedUp(domain, new Map(await settled(asked)), parts.ownerOf);
}

/** Whether an answer is one to the question where the mailbox is: also that it is nowhere. */
const saysWhere = ({ provider, servers, notOffered }: Found) =>
  provider !== undefined || servers.length > 0 || notOffered.includes("smtp");

const settled = (asked: ReadonlyMap<Step, Promise<Outcome>>) =>
  Promise.all([...asked].map(async ([step, outcome]) => [step, await outcome] as const));

/** A step keeps its time by itself and then tells what it has; this is for one that does not. */
function inTime(
  step: Step,
  domain: string,
  ms: number,
  { steps, now, alarm }: DiscoverParts,
): Promise<Outcome> {
  let stop = () => {};
  const late = new Promise<Outcome>((resolve) => {
    stop = alarm(ms + SLACK_MS, () => resolve({ told: "too-slow" }));
  });
  const asked = (async () => steps[step](domain, now() + ms))().catch((): Outcome => ({ told: "failed" }));
  return Promise.race([asked, late]).finally(() => stop());
}

function summedUp(domain: string, outcomes: ReadonlyMap<Step, Outcome>, ownerOf: HostOwner): Looked {
  const found: Found[] = [];
  const silent: Partial<Record<Step, Silence>> = {};
  for (const step of STEPS) {
    const told = outcomes.get(step)?.told;
    if (typeof told === "string") silent[step] = told;
    else if (told) found.push(owned(told, found[0]?.provider, ownerOf));
  }
  return { discovery: { domain, found, silent }, ttl: clamped(ttlOf([...outcomes.values()])) };
}

/** With whose servers these are, where the knowledge has them. */
function owned(found: Found, likely: string | undefined, ownerOf: HostOwner): Found {
  if (found.servers.length === 0) return found;
  const provider = ownerOf(
    found.servers.map(({ hostname }) => hostname),
    likely,
  );
  return provider === undefined ? found : { ...found, provider };
}

/** What was not heard is asked again soon. */
const ttlOf = (outcomes: readonly Outcome[]) =>
  Math.min(
    ...outcomes.map(({ told, ttl }) => (told === "too-slow" || told === "failed" ? 0 : (ttl ?? PAGE_TTL))),
  );

const clamped = (ttl: number) => Math.min(Math.max(ttl, LEAST_TTL), MOST_TTL);
