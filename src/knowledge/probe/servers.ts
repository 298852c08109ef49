import type { Knowledge } from "../knowledge.ts";
import type { Server } from "../schema/index.ts";
import { placedServers } from "../server-places.ts";

/** A server value of the base that can be looked at, and where it stands. */
export interface Probed {
  readonly provider: string;
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly server: Server;
}

/** The base's servers, and how many were left out and why. */
export interface ToProbe {
  readonly values: readonly Probed[];
  /** Their names have holes (`mail.%EMAILDOMAIN%`). */
  readonly holes: number;
  /** Not of today: retired, or to come. */
  readonly otherDays: number;
}

/** Every server value of these providers, each where it is written: what `serversOf` brings stands in another file. */
export function toProbe({ providers }: Knowledge, ids: readonly string[], today: string): ToProbe {
  const wanted = ids.length > 0 ? ids : [...providers.keys()];
  const all = wanted.flatMap((id) => {
    const provider = providers.get(id);
    if (!provider) return [];
    const source = providers.get(provider.serversOf ?? "");
    const taken = new Set(source ? placedServers(source).map(({ server }) => keyOf(server)) : []);
    return placedServers(provider)
      .filter(({ server }) => !taken.has(keyOf(server)))
      .map(({ server, path }) => ({ provider: id, file: provider.file, path, server }));
  });
  const open = all.filter(({ server }) => isOpen(server));
  const values = open.filter(({ server }) => ofToday(server, today));
  return { values, holes: all.length - open.length, otherDays: open.length - values.length };
}

/** Its name has no hole. */
export const isOpen = ({ hostname }: Server) => !hostname.includes("%");

/** Valid on this day (YYYY-MM-DD); a partial day is compared as it is written. */
export const ofToday = ({ from = "", until }: Server, today: string) =>
  from <= today && (until === undefined || today < until);

/** What a look needs to know of it. */
export const targetOf = ({ hostname, port, tls, type }: Server) => ({
  host: hostname,
  port,
  tls,
  protocol: type,
});

const keyOf = ({ type, hostname, port, tls }: Server) => [type, hostname, port, tls].join(" ");
