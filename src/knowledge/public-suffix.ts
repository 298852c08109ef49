import { createRequire } from "node:module";

type Tldts = typeof import("tldts");

let loaded: Tldts | undefined;

/** The public suffix list (https://publicsuffix.org), read at the first name: it costs a start 20 ms, and few questions hold one. */
function tldts(): Tldts {
  loaded ??= createRequire(import.meta.url)("tldts") as Tldts;
  return loaded;
}

/** The registrable domain of a host name or address: `example.co.uk`; null where it has none. */
export const getDomain = (name: string) => tldts().getDomain(name);

/** The same without its public suffix: `example`. */
export const getDomainWithoutSuffix = (name: string) => tldts().getDomainWithoutSuffix(name);

/** The registrable domain, its public suffix, and whether that is a real ending rather than one that some company lets out. */
export function parseDomain(name: string) {
  const { domain, publicSuffix, isIcann } = tldts().parse(name);
  return { domain, publicSuffix, isIcann };
}
