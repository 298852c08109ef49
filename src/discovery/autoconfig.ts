import { readClientConfig } from "../knowledge/import/client-config.ts";
import { XmlMistake } from "../knowledge/import/read-xml.ts";
import type { Authentication } from "../knowledge/schema/index.ts";
import type { Found, FoundServer, Silence } from "./found.ts";
import { isPage, type Page } from "./get.ts";
import type { AskStep } from "./step.ts";

/** Fetches a page; never throws. */
export type Get = (url: string, until: number) => Promise<Page | Silence>;

export interface AutoconfigTools {
  readonly get: Get;
  /** Whether a name can be a server's that the public reaches. */
  isHost(name: string): boolean;
}

/**
 * Where a domain's own file stands, the first to be preferred: draft-ietf-mailmaint-autoconfig-00, section 4.1.
 * The address is never sent along, though the draft has a place for it.
 */
const OWN_PLACES = [
  (domain: string) => `https://autoconfig.${domain}/mail/config-v1.1.xml`,
  (domain: string) => `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
];

/** What the domain says of itself, over HTTPS. */
export const askAutoconfig =
  (tools: AutoconfigTools): AskStep =>
  async (domain, until) => {
    const told = await Promise.all(
      OWN_PLACES.map(async (place) =>
        readPage("autoconfig", domain, await tools.get(place(domain), until), tools),
      ),
    );
    return { told: told.find((one) => typeof one !== "string") ?? worst(told) };
  };

/**
 * What a list of many providers says of a domain, such as Thunderbird's.
 *
 * @param base the address of the list, to which the domain is added
 */
export const askIspdb =
  (base: string, tools: AutoconfigTools): AskStep =>
  async (domain, until) => ({
    told: readPage("ispdb", domain, await tools.get(`${base}${domain}`, until), tools),
  });

/** "Nothing" only where every place said so. */
const worst = (told: readonly (Found | Silence)[]): Silence =>
  told.filter((one) => typeof one === "string").find((one) => one !== "nothing") ?? "nothing";

function readPage(
  step: "autoconfig" | "ispdb",
  domain: string,
  page: Page | Silence,
  { isHost }: AutoconfigTools,
): Found | Silence {
  if (!isPage(page)) return page;
  const servers = serversIn(page.body, domain).filter(({ hostname }) => isHost(hostname));
  if (servers.length === 0) return "nothing";
  const trust = page.url.startsWith("https:") ? "signed" : "plain";
  return { step, trust, url: page.url, exchanges: [], servers, notOffered: [] };
}

/** None where it is no such file: many web sites answer everything with a page for people. */
function serversIn(body: string, domain: string): FoundServer[] {
  try {
    return readClientConfig(body).servers.map(({ hostname, username, authentication, ...server }) => ({
      ...server,
      hostname: hostname.replaceAll("%EMAILDOMAIN%", domain),
      ...(username !== null && USER_NAME.test(username) ? { username } : {}),
      authentication: [...new Set(authentication.flatMap((way) => WAYS[way] ?? []))],
    }));
  } catch (error) {
    if (error instanceof XmlMistake) return [];
    throw error;
  }
}

/** Holes, an address, a word: what is typed into a field. Anything else would be a stranger's sentence on our card. */
const USER_NAME = /^[%A-Za-z0-9._@+-]{1,64}$/;

/** The draft's names of ways to sign in. Of a password it tells only how it is sent. */
const WAYS: Readonly<Record<string, Authentication>> = {
  OAuth2: "OAuth2",
  "password-cleartext": "mailbox-password",
  plain: "mailbox-password",
  "password-encrypted": "mailbox-password",
  secure: "mailbox-password",
};
