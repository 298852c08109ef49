import { HOST_NAMES } from "../decide/fitted.ts";
import type { Compound } from "../text/tokens.ts";
import type { NameKind } from "./names.ts";

/** How a name was found; `slot`: remembered from the conversation. */
export type Via = "name" | "everyday" | "fuzzy" | "domain" | "hostname" | "slot";

/** A provider, app, program or ambiguous name that the text names; `first`..`last` are tokens. */
export interface Mention {
  readonly kind: NameKind;
  readonly id: string;
  readonly variant?: string;
  readonly via: Via;
  /** How sure it is that this is what is meant, 0..1. */
  readonly certainty: number;
  readonly first: number;
  readonly last: number;
}

/** A provider that an address, a domain or a host name names. */
export function mention(
  compound: Compound,
  id: string,
  variant: string | undefined,
  via: "domain" | "hostname",
): Mention {
  const certainty = via === "domain" ? 1 : HOST_NAMES;
  return {
    kind: "provider",
    id,
    via,
    certainty,
    first: compound.first,
    last: compound.last,
    ...(variant ? { variant } : {}),
  };
}

/** One that such a name only seems to name. */
export const guessed = (
  compound: Compound,
  id: string,
  variant: string | undefined,
  certainty: number,
): Mention => ({
  ...mention(compound, id, variant, "domain"),
  via: "fuzzy",
  certainty,
});
