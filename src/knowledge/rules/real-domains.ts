import { isIP } from "node:net";
import type { Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import { PRIVATE_ENDINGS, TEST_ENDINGS } from "../private-names.ts";
import { parseDomain } from "../public-suffix.ts";
import { placedServers } from "../server-places.ts";

/** `smtp.web.dee` and the domain `com.au` can be nobody's (https://publicsuffix.org). */
export const realDomains: Rule = {
  name: "real-domains",
  description: "every domain and host name ends in a real ending, and is more than an ending",
  check(base, report) {
    for (const provider of base.providers.values()) {
      for (const { name, path } of namesOf(provider)) {
        const { domain, isIcann, publicSuffix } = parseDomain(name);
        if (domain && isEnding(publicSuffix, isIcann)) continue;
        report({
          file: provider.file,
          path,
          found: domain ? `there is no ending .${publicSuffix}` : `${name} is only an ending: it is nobody's`,
          allowed: "a name under an ending of the public suffix list",
          next: "Correct the spelling, or remove it",
          subject: name,
        });
      }
    }
  },
};

/** An ending that a company lets out (`blogspot.com`) is real as well; what the list does not know has one label. */
const isEnding = (suffix: string | null, isIcann: boolean | null) =>
  isIcann === true || suffix?.includes(".") === true || RESERVED.some((name) => name === suffix);

const RESERVED = [...PRIVATE_ENDINGS, ...TEST_ENDINGS];

/** A number, a name with holes and one that only an own network knows (`mailserver`) have no ending. */
const isFullName = (host: string) => host.includes(".") && !host.includes("%") && !isIP(host);

interface PlacedName {
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

function namesOf(provider: Provider): PlacedName[] {
  const list = (key: "domains" | "mx") =>
    (provider[key] ?? []).map((name, index) => ({ name, path: [key, index] }));
  const hosts = placedServers(provider)
    .filter(({ server }) => isFullName(server.hostname))
    .map(({ server, path }) => ({ name: server.hostname, path: [...path, "hostname"] }));
  return [...list("domains"), ...list("mx"), ...hosts];
}
