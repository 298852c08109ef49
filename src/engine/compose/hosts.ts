import type { Block } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Server } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";
import { fillHoles } from "../../phrases/names.ts";
import type { HostMention } from "../names/addresses.ts";

/** Says so when the question holds a server name that is not the right one. */
export function hostBlocks(
  provider: Provider,
  hosts: readonly HostMention[],
  servers: readonly Server[],
  { settings }: Phrases,
): Block[] {
  const wrong = hosts.filter((host) => host.wrong && host.provider === provider.id);
  return [...new Set(wrong.map(({ hostname }) => hostname))].map((hostname) => ({
    type: "notice",
    tone: "prepare",
    text: settings.wrongHost(
      hostname,
      provider.displayName,
      rightHosts(hostname, servers).map((name) => `\`${name}\``),
    ),
  }));
}

/**
 * A right name, but of the sister service: Microsoft 365 and Outlook.com share the sign-in and the server for reading,
 * not the one for sending.
 */
export function sisterBlocks(
  provider: Provider,
  hosts: readonly HostMention[],
  servers: readonly Server[],
  providers: ReadonlyMap<string, Provider>,
  { settings }: Phrases,
): Block[] {
  const own = servers.find(({ type }) => type === "smtp")?.hostname;
  return hosts.flatMap(({ hostname, wrong, type, provider: id }) => {
    const sister = providers.get(id ?? "");
    const isSister = sister && sister !== provider && sister.signIn && sister.signIn === provider.signIn;
    if (
      !own ||
      !isSister ||
      wrong ||
      type !== "smtp" ||
      servers.some((server) => server.hostname === hostname)
    )
      return [];
    return [
      {
        type: "notice" as const,
        tone: "prepare" as const,
        text: settings.sisterHost(hostname, sister.displayName, provider.displayName, own),
      },
    ];
  });
}

/** For `smtp.…` the servers for sending, for `pop…` and `imap…` those of that protocol or for reading, otherwise all. */
export function rightHosts(wrong: string, servers: readonly Server[]): string[] {
  const sends = /^(?:smtp|out|mail-out|relay)/.test(wrong);
  const reads = /^(?:pop|imap|in)/.test(wrong);
  const fit = servers.filter(({ type }) => (sends ? type === "smtp" : !reads || type !== "smtp"));
  const same = fit.filter(({ type }) => reads && wrong.startsWith(type.slice(0, 3)));
  const right = same.length > 0 ? same : fit;
  return [...new Set(right.map(({ hostname }) => fillHoles(hostname)))].slice(0, 3);
}
