import type { Block } from "../../card/card.ts";
import type { Discovery, Found } from "../../discovery/found.ts";
import { type DiscoveryPhrases, discoveryIn } from "../../phrases/discovery/catalogue.ts";
import type { Phrases } from "../../phrases/index.ts";
import { PROTOCOL } from "../../phrases/names.ts";
import { encrypted, type Verdict } from "./overlay.ts";

/** How many servers of another place are named. */
const OTHERS_AT_MOST = 3;

/**
 * What is said before a card that rests on a look-up: what was found, where, and how far it can be trusted; and what other places
 * say instead. Where nothing was found, why.
 *
 * @param isAbout the card is about what was found
 */
export function discoveryBlocks(
  discovery: Discovery,
  verdict: Verdict | undefined,
  isAbout: boolean,
  { language }: Phrases,
): Block[] {
  const say = discoveryIn(language);
  const texts = !verdict ? nothing(discovery, say) : isAbout ? found(discovery, verdict, say) : [];
  return texts.length > 0 ? [{ type: "notice", tone: "info", text: texts.join(" ") }] : [];
}

function nothing({ domain, found, silent, refused }: Discovery, say: DiscoveryPhrases): string[] {
  if (refused)
    return refused in say.refused ? [say.refused[refused as keyof typeof say.refused](domain)] : [];
  if (found.some(({ servers }) => servers.length > 0)) return [say.cleartext(domain)];
  // A web site that does not answer is usual; a DNS that does not tells nothing about the domain.
  const isLate = [silent.mx, silent.srv].some((one) => one === "too-slow" || one === "failed");
  const denied = without(domain, found, say);
  return denied.length > 0 ? denied : [isLate ? say.late(domain) : say.nothing(domain)];
}

function found({ domain, found: all }: Discovery, verdict: Verdict, say: DiscoveryPhrases): string[] {
  const { found, provider, isOwn } = verdict;
  const place = placeOf(found, say);
  return [
    isOwn ? say.own(domain, place) : say.runBy(domain, provider.displayName, place),
    ...(isOwn && found.trust === "plain" ? [say.unsigned] : []),
    ...(isOwn && found.servers.some(isUntold) ? [say.untold] : []),
    ...without(domain, all, say),
    ...otherwise(all, verdict, say),
  ];
}

const isUntold = ({ username, authentication }: Found["servers"][number]) =>
  username === undefined || authentication.length === 0;

const placeOf = ({ step, trust, url }: Found, { place, signed }: DiscoveryPhrases) =>
  trust === "signed" && !url ? `${place[step]}, ${signed}` : place[step];

function without(domain: string, all: readonly Found[], say: DiscoveryPhrases): string[] {
  const protocols = [...new Set(all.flatMap(({ notOffered }) => notOffered))];
  return protocols.length > 0
    ? [
        say.without(
          domain,
          protocols.map((one) => PROTOCOL[one]),
        ),
      ]
    : [];
}

/** Places whose servers are others than those on the card. */
function otherwise(all: readonly Found[], { found, provider }: Verdict, say: DiscoveryPhrases): string[] {
  const own = new Set(
    [...(provider.incomingServers ?? []), ...(provider.outgoingServers ?? [])].map(
      ({ hostname }) => hostname,
    ),
  );
  return all.flatMap((one) => {
    if (one === found || one.provider === provider.id) return [];
    const names = [...new Set(encrypted(one.servers).map(({ hostname }) => hostname))];
    const others = names.filter((name) => !own.has(name)).map((name) => `\`${name}\``);
    return others.length > 0 ? [say.otherwise(placeOf(one, say), others.slice(0, OTHERS_AT_MOST))] : [];
  });
}
