import type { Block } from "../../card/card.ts";
import type { Knowledge, Provider } from "../../knowledge/knowledge.ts";
import type { Phrases } from "../../phrases/index.ts";
import { warningsIn } from "../../phrases/warnings/catalogue.ts";
import type { Corrected, ForeignName } from "../names/addresses.ts";
import { rightHosts } from "./hosts.ts";
import { ofVariant, serversAt } from "./servers.ts";

/** More names of that kind in one message are a list of somebody's, and no question about one. */
const TOLD_AT_MOST = 2;

/** Says of names that could be taken for a provider's that they are not, before a password is typed there, and what is right. */
export function foreignBlocks(
  foreign: readonly ForeignName[],
  { providers }: Pick<Knowledge, "providers">,
  at: string,
  { language }: Phrases,
): Block[] {
  const different = [...new Map(foreign.map((one) => [one.name, one])).values()];
  return different.slice(0, TOLD_AT_MOST).flatMap((one) => {
    const provider = providers.get(one.provider);
    if (!provider) return [];
    const right = rightNames(one, provider, at).map((name) => `\`${name}\``);
    const text = warningsIn(language).foreign(one.name, provider.displayName, one.isServer, right);
    return [{ type: "notice" as const, tone: "stop" as const, text }];
  });
}

function rightNames({ name, domain, isServer }: ForeignName, provider: Provider, at: string): string[] {
  return isServer ? rightHosts(name, ofVariant(serversAt(provider, at), undefined)) : [domain];
}

/** Whose customers type its own servers; those of a host or a business service may have a name of their own. */
const OWN_SERVERS: ReadonlySet<Provider["kind"]> = new Set(["webmail", "isp", "privacy"]);

/** Says of names that nobody knows, where the server of a provider is to be typed, that they are not known, and what is right. */
export function strangerBlocks(
  strangers: readonly string[],
  provider: Provider | undefined,
  at: string,
  { language }: Phrases,
): Block[] {
  if (!provider || !OWN_SERVERS.has(provider.kind)) return [];
  const servers = ofVariant(serversAt(provider, at), undefined);
  return strangers.flatMap((name) => {
    const right = rightHosts(name, servers).map((host) => `\`${host}\``);
    const text = warningsIn(language).stranger(name, provider.displayName, right);
    return right.length > 0 ? [{ type: "notice" as const, tone: "prepare" as const, text }] : [];
  });
}

/** Says how a misspelt domain was read, where the card is about its provider. */
export function correctedBlocks(
  corrected: readonly Corrected[],
  provider: string | null,
  { language }: Phrases,
): Block[] {
  const own = corrected.filter((one) => one.provider === provider);
  const different = [...new Map(own.map((one) => [one.written, one])).values()];
  return different.slice(0, TOLD_AT_MOST).map(({ written, meant }) => ({
    type: "notice",
    tone: "info",
    text: warningsIn(language).readAs(written, meant),
  }));
}
