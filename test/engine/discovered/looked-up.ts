import type { Discovery, Found, FoundServer } from "../../../src/discovery/found.ts";

/** What a place says, for tests. */
export const said = (step: Found["step"], more: Partial<Found> = {}): Found => ({
  step,
  trust: "plain",
  exchanges: [],
  servers: [],
  notOffered: [],
  ...more,
});

/** What a look-up brings, for tests. */
export const lookedUp = (domain: string, ...found: readonly Found[]): Discovery => ({
  domain,
  found,
  silent: {},
});

/** The usual two servers under one name. */
export const serversAt = (hostname: string, more: Partial<FoundServer> = {}): FoundServer[] => [
  { type: "imap", hostname, port: 993, tls: "implicit", authentication: [], ...more },
  { type: "smtp", hostname, port: 465, tls: "implicit", authentication: [], ...more },
];
