import { parseDomain } from "../../knowledge/public-suffix.ts";
import type { Protocol } from "../../knowledge/schema/index.ts";
import { HOST_NAMES, SURE_SPELLING } from "../decide/fitted.ts";
import type { Lookup } from "../lookup.ts";
import { certaintyOf } from "../text/spelling.ts";
import type { Compound, Text } from "../text/tokens.ts";
import type { Mention } from "./mention.ts";
import type { HostOwner } from "./owners.ts";

/** A host name in the text. `wrong`: retired or never right; `type`: what it serves, where known. */
export interface HostMention {
  readonly hostname: string;
  readonly provider?: string;
  readonly type?: Protocol;
  readonly wrong: boolean;
}

export interface Addresses {
  readonly providers: readonly Mention[];
  readonly hosts: readonly HostMention[];
  readonly unknownDomains: readonly string[];
  /** Tokens that an address or host name takes up: no name is looked for inside them. */
  readonly taken: ReadonlySet<number>;
}

/** A domain seen as an address (`@example.com`) proves more than one that just has dots. */
const LIKELY_SUFFIX =
  /^(?:com|net|org|info|biz|io|eu|de|fr|it|es|nl|be|ch|at|pl|cz|uk|co|us|ca|au|nz|jp|br|pt|ru|in|se|no|dk|fi)$/;

const SCHEME = /^(?:mailto:|[a-z]{2,10}:\/\/)/;
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** Longer names are not possible (https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4), and looking each part up would take long. */
const LONGEST_DOMAIN = 253;

/** Finds addresses, domains and host names, and says whose they are. */
export function findAddresses(text: Text, using: Lookup): Addresses {
  const providers: Mention[] = [];
  const hosts: HostMention[] = [];
  const unknownDomains: string[] = [];
  const taken = new Set<number>();
  for (const compound of text.compounds) {
    const found = read(compound, using);
    if (!found) continue;
    for (let index = compound.first; index <= compound.last; index += 1) taken.add(index);
    if (found.host) hosts.push(found.host);
    if (found.provider) providers.push(found.provider);
    else if (found.unknown && !unknownDomains.includes(found.unknown)) unknownDomains.push(found.unknown);
  }
  return { providers, hosts, unknownDomains, taken };
}

interface Found {
  readonly provider?: Mention;
  readonly host?: HostMention;
  readonly unknown?: string;
}

function read(compound: Compound, using: Lookup): Found | undefined {
  if (!compound.text.includes(".")) return undefined;
  const bare = withoutPath(compound.text.replace(SCHEME, ""));
  if (!bare.includes(".")) return undefined;
  const at = bare.lastIndexOf("@");
  const domain = bare.slice(at + 1);
  if (domain.length > LONGEST_DOMAIN || !DOMAIN.test(domain)) return undefined;
  const owners = at < 0 ? using.owners().hosts.get(domain) : undefined;
  if (owners) return readHost(compound, domain, owners);
  const known = knownDomain(domain, using);
  if (known) {
    const via = at < 0 && known.subdomain ? ("hostname" as const) : ("domain" as const);
    const { subdomain, ...ids } = known;
    const host =
      via === "hostname" ? { host: { hostname: domain, provider: ids.provider, wrong: false } } : {};
    return { provider: mention(compound, ids.provider, ids.variant, via), ...host };
  }
  if (at < 0 && using.allNames().has(domain)) return undefined;
  return readMisspelt(compound, domain, using) ?? readUnknown(domain, at >= 0);
}

/** Port and path are cut off. */
function withoutPath(address: string): string {
  const end = address.search(/[:/]/);
  return end < 0 ? address : address.slice(0, end);
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
  const meant = using.domainSpelling.nearest(label);
  const known = meant ? using.owners().domains.get(meant + domain.slice(dot)) : undefined;
  if (!meant || !known) return undefined;
  const certainty = certaintyOf(label, meant, using.names().popular.has(known.provider));
  if (certainty < SURE_SPELLING) return undefined;
  return {
    provider: { ...mention(compound, known.provider, known.variant, "domain"), via: "fuzzy", certainty },
  };
}

function readUnknown(domain: string, isAddress: boolean): Found | undefined {
  const { isIcann, domain: registrable, publicSuffix } = parseDomain(domain);
  // `me@firm.internal`, `me@firm.example` (RFC 2606): an address all the same.
  if (isAddress && !isIcann) return { unknown: domain };
  if (!registrable || !publicSuffix || !isIcann) return undefined;
  if (!isAddress && !LIKELY_SUFFIX.test(publicSuffix.split(".").at(-1) ?? "")) return undefined;
  const host = isAddress || registrable === domain ? {} : { host: { hostname: domain, wrong: false } };
  return { unknown: registrable, ...host };
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

function mention(
  compound: Compound,
  id: string,
  variant: string | undefined,
  via: "domain" | "hostname",
): Mention {
  const certainty = via === "domain" ? 1 : HOST_NAMES;
  return {
    kind: "provider",
    id,
    via,
    certainty,
    first: compound.first,
    last: compound.last,
    ...(variant ? { variant } : {}),
  };
}
