import { parseDomain } from "./public-suffix.ts";

/** `yahoo.*` → `yahoo`. */
export const patternName = (pattern: string) => pattern.slice(0, -".*".length);

/** No country's ending has more parts: `yahoo.k12.ma.us` is none of Yahoo's. */
const ENDING_AT_MOST = 3;

/** Under endings of all sorts (.support, .zip) anybody takes a known name; under a country's it is its owner's, as a rule. */
const COUNTRY = /(?:^|\.)[a-z]{2}$/;

/**
 * The name of a domain that consists of a name and a country's ending in the public suffix list: `yahoo` of yahoo.cl and of
 * yahoo.com.pe; undefined for others.
 *
 * @param isName whether a name is worth looking at, so that only those are parsed
 */
export function nameUnderCountry(domain: string, isName: (name: string) => boolean): string | undefined {
  const [name = "", ...ending] = domain.split(".", ENDING_AT_MOST + 2);
  if (!isName(name) || ending.length > ENDING_AT_MOST) return undefined;
  const { publicSuffix, isIcann } = parseDomain(domain);
  return isIcann && publicSuffix === ending.join(".") && COUNTRY.test(publicSuffix) ? name : undefined;
}
