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
