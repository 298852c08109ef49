import { distance } from "../../knowledge/distance.ts";
import { parseDomain } from "../../knowledge/public-suffix.ts";
import { skeleton } from "./confusables.ts";
import type { AllNames, Names } from "./names.ts";
import type { DomainOwner, Owners } from "./owners.ts";

/** A name that is none of a provider's and could be taken for one. */
export interface Imitation extends DomainOwner {
  /** The domain that it brings to mind. */
  readonly domain: string;
  /** Its letters only look like that domain's: `gmai1.com`. */
  readonly isLookalike: boolean;
}

/** A word by which a provider is known, and its main domain. */
interface Brand {
  readonly domain: string;
  /** It names an app too (Outlook): `outlook.example.com` is a company's own webmail. */
  readonly isApp: boolean;
}

/** What names are compared with: known domains by their look and spelling, and the words by which providers are known. */
export interface Imitated {
  readonly domains: Owners["domains"];
  readonly looks: ReadonlyMap<string, string>;
  /** `gmail` → gmail.com. Words of other meaning (live, mail, web) tell nobody. */
  readonly brands: ReadonlyMap<string, Brand>;
  readonly isTerm: (word: string) => boolean;
  /** What a misspelt main label of a domain was meant to be. */
  readonly nearest: (label: string) => string | undefined;
}

/** Shorter words are in other names by chance, joined ones the more so. */
const BRAND_AT_LEAST = 4;
const JOINED_AT_LEAST = 5;

/** No domain name is longer, RFC 1035 section 2.3.4. */
export const LONGEST = 253;

/** First labels of the names of mail servers. */
const SERVICE = /^(?:imaps?|smtps?|pops?3?|mail|mx|webmail)\d{0,2}$/;

/** @param isTerm whether a word is one of mail in general */
export function imitatedOf(
  { domains }: Owners,
  names: Names,
  allNames: AllNames,
  { isTerm, nearest }: Pick<Imitated, "isTerm" | "nearest">,
): Imitated {
  const looks = new Map<string, string>();
  const brands = new Map<string, Brand>();
  for (const [domain, { provider }] of domains) {
    const look = skeleton(domain);
    if (!looks.has(look)) looks.set(look, domain);
    const label = domain.split(".")[0] ?? "";
    const meanings = allNames.get(label) ?? [];
    const isName = meanings.some(({ everyday }) => !everyday) && !isTerm(label);
    if (isName && label.length >= BRAND_AT_LEAST && names.popular.has(provider) && !brands.has(label))
      brands.set(label, { domain, isApp: meanings.some(({ kind }) => kind !== "provider") });
  }
  return { domains, looks, brands, isTerm, nearest };
}

/**
 * Whose name an unknown one could be taken for.
 *
 * @param written the name with its letters as they were written
 */
export function imitationOf(written: string, imitated: Imitated): Imitation | undefined {
  const alike = lookalikeOf(written, imitated);
  const domain = alike ?? borrowedBy(written.toLowerCase(), imitated);
  const owner = domain === undefined ? undefined : imitated.domains.get(domain);
  return domain && owner ? { ...owner, domain, isLookalike: alike !== undefined } : undefined;
}

/** `imap.gmai1.com`: from some label on it looks like a known domain. */
function lookalikeOf(written: string, { looks }: Imitated): string | undefined {
  const labels = skeleton(written).split(".");
  return labels
    .map((_, from) => looks.get(labels.slice(from).join(".")))
    .find((domain) => domain !== undefined);
}

/** Endings of files that are endings of domains too; of those with two letters nearly all are. */
const FILE = /^(?:zip|mov|[a-z]{2})$/;
const COUNTRY =
  /^(?:eu|de|fr|it|es|nl|be|ch|at|pl|cz|uk|us|ca|au|nz|jp|br|pt|ru|in|se|no|dk|fi|co|io|me|cn)$/;

/** `script.py`: the name of a file rather than of a domain. */
export function isFileName(name: string): boolean {
  const [, suffix = "", ...more] = name.split(".");
  return more.length === 0 && FILE.test(suffix) && !COUNTRY.test(suffix);
}

/** A known name in somebody else's domain; under an ending that is none in public only a whole known domain. */
function borrowedBy(name: string, imitated: Imitated): string | undefined {
  const { domain: registrable, isIcann } = parseDomain(name);
  if (!registrable) return undefined;
  const before = name
    .slice(0, -registrable.length - 1)
    .split(".")
    .filter(Boolean);
  const whole = domainIn(before, imitated);
  if (whole || !isIcann) return whole;
  const main = registrable.slice(0, registrable.indexOf("."));
  const inside = brandIn(before, imitated) ?? (isFileName(name) ? undefined : inMain(main, imitated));
  return inside ?? (before.length > 0 ? misspelt(registrable, main, imitated) : undefined);
}

/** Up to this length one letter makes another name. */
const SHORT = 4;

/** `imap.gmial.com`: one letter off. */
function misspelt(registrable: string, main: string, imitated: Imitated): string | undefined {
  const { domains, nearest } = imitated;
  const near = nearest(main);
  const domain = near && near + registrable.slice(main.length);
  const isNear = near !== undefined && near.length > SHORT && distance(main, near, 1) === 1;
  return domain && isNear && domains.has(domain) ? domain : undefined;
}

/** `imap.gmail.com.evil.com`. */
function domainIn(before: readonly string[], { domains }: Imitated): string | undefined {
  for (let from = 0; from + 1 < before.length; from += 1)
    for (let to = from + 2; to <= before.length; to += 1) {
      const inner = before.slice(from, to).join(".");
      if (domains.has(inner)) return inner;
    }
  return undefined;
}

/** `gmail.evil.com`, `gmail-login.evil.com`. */
function brandIn(before: readonly string[], imitated: Imitated): string | undefined {
  const { brands } = imitated;
  const isServer = SERVICE.test(before[0] ?? "");
  const brand = before.map((label) => brands.get(label)).find((one) => one && (isServer || !one.isApp));
  return brand?.domain ?? before.map((label) => joinedIn(label, imitated)).find(Boolean);
}

/** `gmail-login`: a known name, and a word of mail beside it. */
function joinedIn(label: string, { brands, isTerm }: Imitated): string | undefined {
  const parts = label.split("-");
  const brand = parts.map((part) => brands.get(part)).find((one) => one && !one.isApp);
  return brand && parts.some((part) => part.length >= BRAND_AT_LEAST && isTerm(part))
    ? brand.domain
    : undefined;
}

/** `gmail-login.net`, `gmailsupport.com`. */
function inMain(main: string, { brands, isTerm }: Imitated): string | undefined {
  const parts = main.split("-");
  const part = parts.length > 1 ? parts.find((one) => brands.has(one)) : undefined;
  const split = parts.length > 1 ? parts.join("") : "";
  if (part || brands.has(split)) return brands.get(part ?? split)?.domain;
  for (let at = JOINED_AT_LEAST; at < main.length; at += 1) {
    const [first, rest] = [main.slice(0, at), main.slice(at)];
    if (brands.has(first) && isJoined(rest, isTerm)) return brands.get(first)?.domain;
    const [start, last] = [main.slice(0, -at), main.slice(-at)];
    if (brands.has(last) && isJoined(start, isTerm)) return brands.get(last)?.domain;
  }
  return undefined;
}

/** A mail word; "mail" itself is in many providers' own names. */
const isJoined = (word: string, isTerm: Imitated["isTerm"]) =>
  word.length >= BRAND_AT_LEAST && isTerm(word) && !SERVICE.test(word);

/** `gmail.cm`: the known name, one letter off in its ending. */
export function misspeltEnding(name: string, { domains, brands }: Imitated): string | undefined {
  const [label = "", ending = "", ...more] = name.split(".");
  const domain = `${label}.${COMMON_ENDING}`;
  const isNear = more.length === 0 && distance(ending, COMMON_ENDING, 1) === 1;
  return isNear && brands.has(label) && domains.has(domain) ? domain : undefined;
}

const COMMON_ENDING = "com";
