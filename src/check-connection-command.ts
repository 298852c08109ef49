import type { Target } from "./discovery/connection/findings.ts";
import { placeIn } from "./discovery/connection/place.ts";
import { lookAtAll } from "./discovery/connection/rounds.ts";
import { detailsOf, isAsExpected, sentenceOf } from "./discovery/connection/sentence.ts";
import type { Tools } from "./discovery/connection/tools.ts";
import type { Knowledge, Provider } from "./knowledge/knowledge.ts";
import { isOpen, ofToday, targetOf } from "./knowledge/probe/servers.ts";
import { placedServers } from "./knowledge/server-places.ts";
import { nearest } from "./knowledge/suggest.ts";

export interface CheckIo {
  out(text: string): void;
  err(text: string): void;
  /** YYYY-MM-DD: which servers are today's. */
  readonly today: string;
  readonly tools: Tools;
  /** Read only when a provider was named. */
  knowledge(): Knowledge;
}

/**
 * `waybill check-connection PROVIDER|HOST:PORT`: a sentence for every server, and below it what was seen. Never signs in.
 * Gives the exit code: 0 all is as it should be, 1 something is not, or there is nothing to look at.
 */
export async function checkConnection(wanted: string, io: CheckIo): Promise<0 | 1> {
  const place = placeIn(wanted);
  const found = place ? { targets: [place] } : serversOf(wanted, io);
  if ("refused" in found) {
    io.err(found.refused);
    return 1;
  }
  let isAllWell = true;
  await lookAtAll(found.targets, io.tools, (target, seen) => {
    isAllWell &&= isAsExpected(target, seen);
    io.out([sentenceOf(target, seen), ...detailsOf(seen)].join("\n"));
  });
  return isAllWell ? 0 : 1;
}

function serversOf(
  wanted: string,
  { knowledge, today }: CheckIo,
): { targets: Target[] } | { refused: string } {
  const { providers } = knowledge();
  const provider = named(wanted, [...providers.values()]);
  if (!provider) {
    const meant = nearest(wanted, [...providers.keys()]);
    const found = `"${JSON.stringify(wanted.slice(0, 60)).slice(1, -1)}" is no provider that I know, nor HOST:PORT`;
    return {
      refused: `${found}. Allowed: a provider's id, name or domain, or a place such as imap.example.com:993. ${meant ? `Did you mean ${meant}?` : "Check the spelling."}`,
    };
  }
  const servers = placedServers(provider).map(({ server }) => server);
  const targets = servers.filter((server) => isOpen(server) && ofToday(server, today)).map(targetOf);
  const once = new Map(targets.map((target) => [`${target.host} ${target.port}`, target]));
  if (once.size > 0) return { targets: [...once.values()] };
  return {
    refused: `${provider.id}: no server of it has a fixed name. Allowed: a provider with servers, or HOST:PORT. Name the server that you were given, such as mail.example.com:993.`,
  };
}

function named(wanted: string, providers: readonly Provider[]): Provider | undefined {
  const name = wanted.trim().toLowerCase().replace(/^.*@/, "");
  const namesOf = ({ id, displayName, domains = [], aliases }: Provider) => [
    [id],
    [displayName, ...Object.values(aliases ?? {}).flat(), ...domains].map((one) => String(one).toLowerCase()),
  ];
  return [0, 1].flatMap((rank) => providers.filter((one) => namesOf(one)[rank]?.includes(name)))[0];
}
