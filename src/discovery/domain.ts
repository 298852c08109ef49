import { isIP } from "node:net";
import { domainToASCII } from "node:url";
import { isPrivateName, isTestName } from "../knowledge/private-names.ts";
import { parseDomain } from "../knowledge/public-suffix.ts";
import type { Refusal } from "./found.ts";

/** RFC 1035, 2.3.4 and RFC 5890, 2.3.1: letters, digits and hyphens; 63 octets a label, 253 in all. */
const NAME = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** Names kept for examples in texts (RFC 2606, 3): whoever writes them means another. */
const STANDS_FOR_ANOTHER = /(?:^|\.)example\.(?:com|net|org)$/;

/**
 * What somebody wrote as the domain that may be looked up, in ASCII (UTS 46, as browsers do it), or why not. Of an address only what
 * stands behind the last `@` is read.
 *
 * @param text a domain or an address, such as `me@Münchner-Firma.de`
 */
export function readDomain(text: string): { readonly domain: string } | { readonly refused: Refusal } {
  const written = text
    .slice(text.lastIndexOf("@") + 1)
    .trim()
    .replace(/\.$/, "");
  const domain = /[\s/?#:%\\]/.test(written) ? "" : domainToASCII(written);
  if (isNumber(written) || isNumber(domain)) return { refused: "ip-address" };
  if (isPrivateName(domain)) return { refused: "private-name" };
  if (!NAME.test(domain) || STANDS_FOR_ANOTHER.test(domain)) return { refused: "not-a-domain" };
  return hasEnding(domain) ? { domain } : { refused: "no-such-domain" };
}

/** Whether a name, lower case and in ASCII, can be that of a machine which the public reaches. */
export const isHost = (name: string): boolean =>
  NAME.test(name) && !isPrivateName(name) && !STANDS_FOR_ANOTHER.test(name) && hasEnding(name);

/** A number in any form that a browser reads (`0x7f.1`), or of IPv6, with or without brackets. */
const isNumber = (text: string) => isIP(text.replace(/^\[|\]$/g, "")) !== 0;

/** The public suffix list has every ending of the DNS root. */
function hasEnding(name: string): boolean {
  const { domain, isIcann } = parseDomain(name);
  return domain !== null && (isIcann === true || isTestName(name));
}
