import { parseDomain } from "../../knowledge/public-suffix.ts";
import type { Lookup } from "../lookup.ts";
import { ownerByPattern } from "./patterns.ts";

/** A domain that is in no list, and whose it is by its name. */
export interface Likely {
  readonly domain: string;
  readonly provider: string;
}

/** `me@yahoo.cl`, `imap.yahoo.cl`; without an @ only names of one meaning, as `live.tv` is none of mail. */
export function likelyOf(hostname: string, isAddress: boolean, using: Lookup): Likely | undefined {
  const domain = parseDomain(hostname).domain ?? "";
  const provider = ownerByPattern(domain, using.owners().patterns)?.provider;
  const isName = isAddress || using.imitated().brands.has(domain.slice(0, domain.indexOf(".")));
  return provider && isName ? { domain, provider } : undefined;
}
