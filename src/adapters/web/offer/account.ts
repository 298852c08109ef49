import { ofVariant, serversAt, variantsOf } from "../../../engine/compose/servers.ts";
import type { Provider } from "../../../knowledge/knowledge.ts";
import type { Server } from "../../../knowledge/schema/index.ts";

/** One kind of account, as it can be set up. */
export interface Account {
  readonly provider: Provider;
  /** A key of the provider's `variants`; undefined where there is one kind only. */
  readonly variant: string | undefined;
  /** Those of that kind that are valid on the day, in order of preference. */
  readonly servers: readonly Server[];
}

/** The kinds of account that somebody reads and sends mail with; none where only sending is possible, or nothing at all. */
export function accountsAt(provider: Provider, at: string): readonly Account[] {
  const all = serversAt(provider, at);
  const kinds = variantsOf(all);
  return (kinds.length > 0 ? kinds : [undefined])
    .map((variant) => ({ provider, variant, servers: ofVariant(all, variant) }))
    .filter(({ servers }) => servers.some(isIncoming) && servers.some(isOutgoing));
}

export const isIncoming = ({ type }: Server): boolean => type !== "smtp";
export const isOutgoing = ({ type }: Server): boolean => type === "smtp";

/** Whether a bridge on the same computer is meant, which a phone cannot reach. */
export const isOnThisComputer = ({ authentication }: Server): boolean =>
  authentication.includes("bridge-password");

/** Whether a name has a hole that the address does not fill. */
export const hasOtherHole = (name: string): boolean =>
  /%(?!EMAIL(?:ADDRESS|LOCALPART|DOMAIN)%)[A-Z]+%/.test(name);
