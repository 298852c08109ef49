import { z } from "zod";
import { isServer } from "./discovery/dns/servers.ts";

const SERVERS =
  "Allowed: addresses of DNS servers, such as 192.0.2.53 or [2001:db8::53]:5353, separated by commas; names are not. Correct it, or leave it out: then those of this machine are asked.";

const ISPDB =
  "Allowed: a web address that ends in a slash and takes a domain behind it, such as https://autoconfig.thunderbird.net/v1.1/. Correct it, or leave it out: then Thunderbird's list is asked.";

/** What is read for looking up company domains. */
export const DISCOVERY_VARIABLES = {
  DISCOVERY: z
    .enum(["on", "off"], {
      error: "Allowed: on, off. Correct it, or leave it out: then nothing is looked up.",
    })
    .default("off")
    .describe("`on` looks up domains that the knowledge does not have, in the DNS and on the web"),
  DISCOVERY_ISPDB_URL: z
    .string()
    .refine(isBase, { error: ISPDB })
    .default("https://autoconfig.thunderbird.net/v1.1/")
    .describe("list of mail servers that is asked last about a domain"),
  DNS_SERVERS: z
    .string()
    .transform((text) =>
      text
        .split(",")
        .map((server) => server.trim())
        .filter(Boolean),
    )
    .refine((list) => list.length > 0 && list.every(isServer), { error: SERVERS })
    .optional()
    .describe("addresses of the DNS servers to ask, separated by commas; the machine's own when left out"),
} as const;

/** A page's name goes behind it, so it has no query of its own; a password in it would stand in a process list. */
function isBase(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && pathname.endsWith("/") && search + hash + username + password === "";
}
