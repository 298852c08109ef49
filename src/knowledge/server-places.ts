import type { ProviderData, Server } from "./schema/index.ts";

export interface PlacedServer {
  readonly server: Server;
  readonly path: readonly PropertyKey[];
}

/** Every server of a provider with its place in the file, incoming first. */
export function placedServers(provider: ProviderData): PlacedServer[] {
  return (["incomingServers", "outgoingServers"] as const).flatMap((list) =>
    (provider[list] ?? []).map((server, index) => ({ server, path: [list, index] })),
  );
}
