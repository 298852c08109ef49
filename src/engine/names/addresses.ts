import { parseDomain } from "../../knowledge/public-suffix.ts";
import type { Protocol } from "../../knowledge/schema/index.ts";
import { SURE_SPELLING } from "../decide/fitted.ts";
import type { Lookup } from "../lookup.ts";
import { certaintyOf } from "../text/spelling.ts";
import type { Compound, Text } from "../text/tokens.ts";
import { imitationOf, LONGEST, misspeltEnding } from "./imitations.ts";
import { type Likely, likelyOf } from "./likely.ts";
import { guessed, type Mention, mention } from "./mention.ts";
import { nameIn } from "./name-in.ts";
import type { HostOwner } from "./owners.ts";
import { fromPunycode } from "./punycode.ts";

/** A host name in the text. `wrong`: retired or never right; `type`: what it serves, where known. */
export interface HostMention {
  readonly hostname: string;
  readonly provider?: string;
  readonly type?: Protocol;
  readonly wrong: boolean;
}

/** A name that could be taken for a provider's, and is somebody else's. */
export interface ForeignName {
  readonly name: string;
  readonly provider: string;
  /** The provider's domain that it brings to mind. */
  readonly domain: string;
  /** It is the name of a machine, not of a domain. */
  readonly isServer: boolean;
}

/** A misspelt domain, and the known one that it was read as. */
export interface Corrected {
  readonly written: string;
  readonly meant: string;
  readonly provider: string;
}

export interface Addresses {
  readonly providers: readonly Mention[];
  readonly hosts: readonly HostMention[];
  readonly unknownDomains: readonly string[];
  readonly foreign: readonly ForeignName[];
  readonly corrected: readonly Corrected[];
  readonly likely: readonly Likely[];
  /** Tokens that an address or host name takes up: no name is looked for inside them. */
  readonly taken: ReadonlySet<number>;
  /** Runs that are a provider's, or could be taken for it. */
  readonly claimed: ReadonlySet<Compound>;
  /** An address is in a domain that the base does not know. */
  readonly hasOwnDomain: boolean;
}

/** A log may name a mailbox a thousand times; what stands around each is looked at. */
const NAMED_AT_MOST = 100;

/** A domain seen as an address (`@example.com`) proves more than one that just has dots. */
const LIKELY_SUFFIX =
  /^(?:com|net|org|info|biz|io|eu|de|fr|it|es|nl|be|ch|at|pl|cz|uk|co|us|ca|au|nz|jp|br|pt|ru|in|se|no|dk|fi)$/;

/**
 * Finds addresses, domains and host names, and says whose they are.
 *
 * @param written names as they were written, where folding hides it
 */
export function findAddresses(text: Text, using: Lookup, written: ReadonlyMap<string, string>): Addresses {
  const providers: Mention[] = [];
  const hosts: HostMention[] = [];
  const unknownDomains: string[] = [];
  const foreign: ForeignName[] = [];
  const corrected: Corrected[] = [];
  const likely: Likely[] = [];
  const taken = new Set<number>();
  const claimed = new Set<Compound>();
  let hasOwnDomain = false;
  for (const compound of text.compounds) {
    const found = read(compound, using, written.get(compound.text));
    if (!found) continue;
    if (found.provider || found.foreign) claimed.add(compound);
    hasOwnDomain ||= found.isOwnAddress === true;
    for (let index = compound.first; index <= compound.last; index += 1) taken.add(index);
    if (found.foreign) foreign.push(found.foreign);
    if (found.corrected) corrected.push(found.corrected);
    if (found.likely) likely.push(found.likely);
    if (found.host) hosts.push(found.host);
    if (found.provider && providers.length < NAMED_AT_MOST) providers.push(found.provider);
    if (!found.provider && found.unknown && !unknownDomains.includes(found.unknown))
      unknownDomains.push(found.unknown);
  }
  return { providers, hosts, unknownDomains, foreign, corrected, likely, taken, claimed, hasOwnDomain };
}

interface Found {
  readonly provider?: Mention;
  readonly host?: HostMention;
  readonly unknown?: string;
  readonly isOwnAddress?: boolean;
  readonly foreign?: ForeignName;
  readonly corrected?: Corrected;
  readonly likely?: Likely;
}

const PLAIN_NAME = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const ANY_NAME = /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u;

function read(compound: Compound, using: Lookup, written = compound.text): Found | undefined {
  if (!compound.text.includes(".")) return undefined;
  const { name: domain, isAddress, before, isUrl } = nameIn(compound.text);
  if (domain.length > LONGEST) return {};
  const spelt = nameIn(written).name;
  if (!PLAIN_NAME.test(domain) || ACCENT.test(spelt.normalize("NFD"))) {
    const found = ANY_NAME.test(spelt) ? readImitation(compound, spelt, isAddress, using) : undefined;
    if (found || !PLAIN_NAME.test(domain)) return found;
  }
  const owners = isAddress ? undefined : using.owners().hosts.get(domain);
  if (owners) return readHost(compound, domain, owners);
  const known = knownDomain(domain, using);
  if (known) {
    const via = !isAddress && known.subdomain ? ("hostname" as const) : ("domain" as const);
    const { subdomain, ...ids } = known;
    const host =
      via === "hostname" ? { host: { hostname: domain, provider: ids.provider, wrong: false } } : {};
    return { provider: mention(compound, ids.provider, ids.variant, via), ...host };
  }
  if (!isAddress && using.allNames().has(domain)) return undefined;
  return (
    readImitation(compound, spelt, isAddress, using) ??
    readDisguised(compound, domain, isUrl || using.owners().hosts.has(before) ? before : "", using) ??
    readMisspelt(compound, domain, using) ??
    readLikely(compound, domain, isAddress, using) ??
    readUnknown(domain, isAddress)
  );
}

/** `https://gmail.com@evil.net`: what stands before the @ is a user name, whatever it looks like. */
function readDisguised(compound: Compound, name: string, before: string, using: Lookup): Found | undefined {
  const shown = nameIn(before).name;
  const known = knownDomain(shown, using);
  if (!known || shown.includes("@")) return undefined;
  const { provider, variant } = known;
  return foreign(compound, { name, provider, variant, domain: shown, isServer: true });
}

const ACCENT = /[\u0300-\u036f]/;

/** `imap.gmail-login.net`, `gmai1.com`, `outIook.com`: somebody else's, and taken for a provider's. */
function readImitation(
  compound: Compound,
  spelt: string,
  isAddress: boolean,
  using: Lookup,
): Found | undefined {
  const name = spelt.toLowerCase();
  const found = imitationOf(fromPunycode(spelt), using.imitated());
  if (!found) return undefined;
  const { provider, variant, domain, isLookalike } = found;
  const isServer = !isAddress && name.split(".").length > domain.split(".").length;
  return {
    ...foreign(compound, { name, provider, variant, domain, isServer }),
    ...(isLookalike ? { corrected: { written: name, meant: domain, provider } } : {}),
  };
}

function foreign(
  compound: Compound,
  { variant, ...name }: ForeignName & { readonly variant: string | undefined },
): Found {
  return { provider: guessed(compound, name.provider, variant, SURE_SPELLING), foreign: name };
}

function readHost(compound: Compound, hostname: string, owners: readonly HostOwner[]): Found {
  const owner = owners.find((one) => !one.wrong) ?? owners[0];
  if (!owner) return {};
  const type = owners.every((one) => one.type === owner.type) && owner.type ? { type: owner.type } : {};
  return {
    provider: mention(compound, owner.provider, owner.variant, "hostname"),
    host: { hostname, provider: owner.provider, wrong: owner.wrong, ...type },
  };
}

/** `gmial.com`, `comcats.net`: the same ending, one letter off; further off it is somebody's own domain. */
function readMisspelt(compound: Compound, domain: string, using: Lookup): Found | undefined {
  const dot = domain.indexOf(".");
  const label = domain.slice(0, dot);
  const near = using.domainSpelling.nearest(label);
  const meant = near ? near + domain.slice(dot) : misspeltEnding(domain, using.imitated());
  const known = using.owners().domains.get(meant ?? "");
  if (!meant || !known) return undefined;
  const { provider, variant } = known;
  const certainty = near ? certaintyOf(label, near, using.names().popular.has(provider)) : SURE_SPELLING;
  if (certainty < SURE_SPELLING) return undefined;
  return {
    provider: guessed(compound, provider, variant, certainty),
    corrected: { written: domain, meant, provider },
  };
}

/** As sure as a misspelt name; what stands in front is no server that we know of. */
function readLikely(
  compound: Compound,
  hostname: string,
  isAddress: boolean,
  using: Lookup,
): Found | undefined {
  const likely = likelyOf(hostname, isAddress, using);
  if (!likely) return undefined;
  const { provider, domain } = likely;
  return {
    provider: guessed(compound, provider, undefined, SURE_SPELLING),
    likely,
    ...(isAddress || domain === hostname ? {} : { host: { hostname, provider, wrong: true } }),
  };
}

function readUnknown(domain: string, isAddress: boolean): Found | undefined {
  const { isIcann, domain: registrable, publicSuffix } = parseDomain(domain);
  // `me@firm.internal`, `me@firm.example` (RFC 2606): an address all the same.
  if (isAddress && !isIcann) return { unknown: domain, isOwnAddress: true };
  if (!registrable || !publicSuffix || !isIcann) return undefined;
  if (!isAddress && !LIKELY_SUFFIX.test(publicSuffix.split(".").at(-1) ?? "")) return undefined;
  const host = isAddress || registrable === domain ? {} : { host: { hostname: domain, wrong: false } };
  // An address is at that very domain: another department's mail may be elsewhere.
  return { unknown: isAddress ? domain : registrable, isOwnAddress: isAddress, ...host };
}

function knownDomain(domain: string, { owners }: Lookup) {
  for (
    let rest = domain, depth = 0;
    rest.includes(".");
    rest = rest.slice(rest.indexOf(".") + 1), depth += 1
  ) {
    const known = owners().domains.get(rest);
    if (known) return { ...known, subdomain: depth > 0 };
  }
  return undefined;
}
