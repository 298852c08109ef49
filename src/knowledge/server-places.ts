import type { ProviderData, Server } from "./schema/index.ts";

export interface PlacedServer {
  readonly server: Server;
  readonly path: readonly PropertyKey[];
}

/** Many rules walk the same lists. */
const known = new WeakMap<ProviderData, readonly PlacedServer[]>();

/** Every server of a provider with its place in the file, incoming first. */
export function placedServers(provider: ProviderData): readonly PlacedServer[] {
  const placed = known.get(provider) ?? place(provider);
  known.set(provider, placed);
  return placed;
}

function place(provider: ProviderData): PlacedServer[] {
  return (["incomingServers", "outgoingServers"] as const).flatMap((list) =>
    (provider[list] ?? []).map((server, index) => ({ server, path: [list, index] })),
  );
}
