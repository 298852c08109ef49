import { domainToASCII } from "node:url";
import { nameUnderCountry, patternName } from "../../../knowledge/domain-patterns.ts";
import type { Knowledge, Provider } from "../../../knowledge/knowledge.ts";

/** An address that a mailbox may have. */
export interface Address {
  readonly local: string;
  /** In lower case and ASCII, as it stands in DNS. */
  readonly domain: string;
}

/** An `addr-spec` without quotes or comments: https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1; lengths of RFC 5321, 4.5.3.1 */
const ADDRESS = /^([\w.!#$%&'*+/=?^`{|}~-]{1,64})@([^\s@]{1,190})$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/** Reads an address; undefined for what is none, or one of a kind that mail apps do not take. */
export function readAddress(text: string): Address | undefined {
  const [, local, host] = ADDRESS.exec(text.trim()) ?? [];
  if (!local || !host || /^\.|\.$|\.\./.test(local)) return undefined;
  const domain = domainToASCII(host);
  return DOMAIN.test(domain) ? { local, domain } : undefined;
}

export const addressText = ({ local, domain }: Address): string => `${local}@${domain}`;

/** Fills what an address fills: `mail.%EMAILDOMAIN%`. */
export const filledIn = (name: string, address: Address): string =>
  name
    .replaceAll("%EMAILADDRESS%", () => addressText(address))
    .replaceAll("%EMAILLOCALPART%", () => address.local)
    .replaceAll("%EMAILDOMAIN%", () => address.domain);

/** Whether a mailbox with that domain can be this provider's: it is one of its own, or a customer's and nobody else's. */
export function canBeOf(provider: Provider, domain: string, { providers }: Knowledge): boolean {
  if (provider.domains?.includes(domain) || isLike(provider, domain)) return true;
  if (!takesOwnDomains(provider)) return false;
  return ![...providers.values()].some(({ domains }) => domains?.includes(domain));
}

/** The kind of account that a domain picks. */
export const variantOf = ({ variants = {} }: Provider, domain: string): string | undefined =>
  Object.keys(variants).find((key) => variants[key]?.domains?.includes(domain));

function isLike({ domainPatterns = [], notDomains = [] }: Provider, domain: string): boolean {
  const names = domainPatterns.map(patternName);
  return (
    !notDomains.includes(domain) && nameUnderCountry(domain, (name) => names.includes(name)) !== undefined
  );
}

const takesOwnDomains = ({ mx = [], domains = [], kind }: Provider) =>
  mx.length > 0 || domains.length === 0 || kind === "hosting" || kind === "business";

/** An address that such a mailbox may have, to show how one looks: https://www.rfc-editor.org/rfc/rfc2606#section-3 for own domains. */
export function exampleAddress({ domains: [domain = "example.com"] = [] }: Pick<Provider, "domains">): {
  readonly address: Address;
  readonly text: string;
} {
  const address = { local: "you", domain };
  return { address, text: addressText(address) };
}
