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
const NAMED_AT_MOST = 2;

/** Kept for examples, RFC 2606 section 3. */
const PLACEHOLDER = /^example\.(?:com|net|org)$/;

/** What a text was seen to hold, as far as it tells whose a name is. */
interface Around {
  readonly text: Text;
  readonly units: readonly Unit[];
  readonly addresses: Addresses;
}

/**
 * Names and numbers of machines that nobody in the base has, in the place where one names the server to type. Whoever names an own domain
 * has a server of their own, and whoever names the provider's knows it.
 */
export function findStrangers(around: Around, using: Lookup): string[] {
  const { text, addresses } = around;
  if (addresses.hasOwnDomain || addresses.hosts.some(({ provider, wrong }) => provider && !wrong)) return [];
  const runs = new Set(text.compounds.map((compound) => compound.text));
  const names = text.compounds.flatMap((compound) => {
    if (addresses.claimed.has(compound)) return [];
    const stranger = strangerIn(compound.text, using);
    const isOwn = stranger && stranger.domain !== stranger.name && runs.has(stranger.domain);
    return stranger && !isOwn && isMarked(compound, stranger, around) ? [stranger.name] : [];
  });
  const different = [...new Set(names)];
  return different.length > NAMED_AT_MOST ? [] : different;
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

/** Under a real ending, or under the one kept for examples; `mail.smtp.host` of a program's settings is no name of a machine. */
function domainOf(name: string, { terms }: Lookup): string | undefined {
  if (!HOST_NAME.test(name) || isFileName(name)) return undefined;
  const { domain, publicSuffix, isIcann } = parseDomain(name);
  const isReal = domain && !PLACEHOLDER.test(domain) && (isIcann || publicSuffix === "example");
  return isReal && name.split(".").some((label) => !terms().words.has(label)) ? domain : undefined;
}

/**
 * Whether such a word stands before or behind a name, with nothing but small words between. A page asks for a password; behind a bare
 * domain its owner's servers are spoken of.
 */
function isMarked({ first, last }: Compound, { name, domain, isUrl }: Stranger, around: Around): boolean {
  const { text, units } = around;
  const here = units.filter(({ sentence }) => sentence === text.tokens[first]?.sentence);
  const before = here
    .filter((unit) => unit.last < first)
    .slice(-BETWEEN_AT_MOST)
    .reverse();
  const behind = here.filter((unit) => unit.first > last).slice(0, BETWEEN_AT_MOST);
  const mark = isUrl ? PASSWORD : MARK;
  return reaches(before, mark, around) || (name !== domain && reaches(behind, mark, around));
}

function reaches(units: readonly Unit[], mark: RegExp, { addresses: { taken } }: Around): boolean {
  const at = units.findIndex((unit) => mark.test(unit.name) && !taken.has(unit.first));
  return at >= 0 && units.slice(0, at).every(isSmall);
}

const isSmall = ({ name }: Unit) => isStop(name) || /^(?:intent|word\.use)/.test(name);
