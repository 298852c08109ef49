import { parseDomain } from "../../knowledge/public-suffix.ts";
import type { Lookup } from "../lookup.ts";
import type { Compound, Text } from "../text/tokens.ts";
import { isStop, type Unit } from "../text/units.ts";
import type { Addresses } from "./addresses.ts";
import { isFileName } from "./imitations.ts";
import { ipOf, isOwnNetwork } from "./ip.ts";
import { nameIn } from "./name-in.ts";

/** Words that what is to be typed stands beside: the server, its protocol, the password that it gets. */
const MARK = /^(?:field\.hostname|field\.password|protocol\.|direction\.)/;
const PASSWORD = /^field\.password$/;

/** Words between such a word and the name: "is", "the right", "for my". */
const BETWEEN_AT_MOST = 4;

/** More of them are a log's. */
const NAMED_AT_MOST = 20;
const TOLD_AT_MOST = 2;

/** Kept for examples, RFC 2606 section 3. */
const PLACEHOLDER = /^example\.(?:com|net|org)$/;

/** What a text was seen to hold, as far as it tells whose a name is. */
interface Around {
  readonly text: Text;
  readonly units: readonly Unit[];
  readonly addresses: Addresses;
  /** Tokens of names. */
  readonly named: ReadonlySet<number>;
}

/**
 * Names and numbers of machines that nobody in the base has, in the place where one names the server to type. Whoever names an own domain
 * has a server of their own, and whoever names the provider's knows it.
 */
export function findStrangers(around: Around, using: Lookup): string[] {
  const { addresses } = around;
  if (addresses.hasOwnDomain || addresses.hosts.some(({ provider, wrong }) => provider && !wrong)) return [];
  const strangers = strangersIn(around, using);
  const marked = strangers.filter(({ run, ...stranger }) => isMarked(run, stranger, around));
  const different = [...new Set(marked.map(({ name }) => name))];
  return different.length > TOLD_AT_MOST ? [] : different;
}

/** None where there are too many, so that each may be looked around at. */
function strangersIn({ text, addresses }: Around, using: Lookup): (Stranger & { run: Compound })[] {
  const runs = new Set(text.compounds.map((compound) => compound.text));
  const found: (Stranger & { run: Compound })[] = [];
  for (const run of text.compounds) {
    const stranger = addresses.claimed.has(run) ? undefined : strangerIn(run.text, using);
    const isOwn = stranger && stranger.domain !== stranger.name && runs.has(stranger.domain);
    if (stranger && !isOwn) found.push({ ...stranger, run });
    if (found.length > NAMED_AT_MOST) return [];
  }
  return found;
}

interface Stranger {
  readonly name: string;
  /** Empty where it is a number. */
  readonly domain: string;
  readonly isUrl: boolean;
}

/** Cheap, and most runs of a text are no name. */
const MAY_NAME = /[.:]|^\d{9,10}$|^0x[0-9a-f]{7,8}$/;

function strangerIn(run: string, using: Lookup): Stranger | undefined {
  if (!MAY_NAME.test(run)) return undefined;
  const { name: host, isAddress, isUrl } = nameIn(run);
  const name = ipOf(run) ? run : host;
  const ip = ipOf(name);
  if (ip) return isOwnNetwork(ip) ? undefined : { name, domain: "", isUrl };
  const domain = isAddress ? undefined : domainOf(name, using);
  return domain ? { name, domain, isUrl } : undefined;
}

const HOST_NAME = /^(?:[a-z0-9-]{1,63}\.){1,9}[a-z][a-z0-9-]{1,62}$/;

/** Nobody types it as a mail server. */
const WEB_SITE = /^www\./;

/** Under a real ending, or under the one kept for examples; `mail.smtp.host` of a program's settings is no name of a machine. */
function domainOf(name: string, { terms }: Lookup): string | undefined {
  if (!HOST_NAME.test(name) || WEB_SITE.test(name) || isFileName(name)) return undefined;
  const { domain, publicSuffix, isIcann } = parseDomain(name);
  const isReal = domain && !PLACEHOLDER.test(domain) && (isIcann || publicSuffix === "example");
  return isReal && name.split(".").some((label) => !terms().words.has(label)) ? domain : undefined;
}

/**
 * Whether such a word stands before or behind a name, with hardly a word between. A page asks for a password; behind a bare domain its
 * owner's servers are spoken of.
 */
function isMarked(run: Compound, { name, domain, isUrl }: Stranger, around: Around): boolean {
  const { text, units, addresses, named } = around;
  const { start } = text.tokens[run.first] ?? { start: 0 };
  const end = text.tokens[run.last]?.end ?? 0;
  const others = units.filter(({ first }) => !named.has(first) && !addresses.taken.has(first));
  const before = others.filter(({ last }) => last < run.first).reverse();
  const behind = others.filter(({ first }) => first > run.last);
  const mark = isUrl ? PASSWORD : MARK;
  const found = nearest(before, mark);
  if (found && !END.test(text.folded.slice(text.tokens[found.last]?.end, start))) return true;
  const next = name === domain && !isUrl ? undefined : nearest(behind, mark);
  return next !== undefined && !BREAK.test(text.folded.slice(end, text.tokens[next.first]?.start));
}

/** A colon ends no sentence here: "Server: mail.…"; behind a name a comma does. */
const END = /[.!?;]\s|[!?;。！？]/;
const BREAK = /[.!?;,]\s|[!?;,。！？、]/;

/** The nearest such word, if what stands between are small words and one other at most. */
function nearest(side: readonly Unit[], mark: RegExp): Unit | undefined {
  const near = side.slice(0, BETWEEN_AT_MOST + 1);
  const at = near.findIndex(({ name }) => mark.test(name));
  const large = near.slice(0, Math.max(0, at)).filter((unit) => !isSmall(unit));
  return large.length <= 1 && large.every(({ name }) => !name.includes(".")) ? near[at] : undefined;
}

const isSmall = ({ name }: Unit) => isStop(name) || SMALL.test(name);
const SMALL = /^(?:intent\.|word\.(?:use|ask)$)/;
