import ipaddr from "ipaddr.js";

/** Global unicast, of which the rest is not given out: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_V6 = ipaddr.parseCIDR("2000::/3");

/** For documentation (RFC 9637), younger than the library's table. */
const DOCUMENTATION_V6 = ipaddr.parseCIDR("3fff::/20");

/**
 * Whether an address is a machine's in the public internet: none of the own machine or network, of a carrier's, for several, for
 * documentation, or one that wraps another (IPv4-mapped, 6to4, Teredo, NAT64), by IANA's registries of special addresses
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry).
 *
 * @param address IPv4 with four numbers, or IPv6; anything else is refused
 */
export function isPublic(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).range() === "unicast";
  if (!ipaddr.IPv6.isValid(address) || address.includes("%")) return false;
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.range() === "unicast" && parsed.match(GLOBAL_V6) && !parsed.match(DOCUMENTATION_V6);
}
