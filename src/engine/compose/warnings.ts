import type { Block } from "../../card/card.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Phrases } from "../../phrases/index.ts";
import type { HeldKind } from "../../secrets/guard.ts";
import type { Warning } from "../finish.ts";
import type { Seen } from "../seen.ts";
import { correctedBlocks, foreignBlocks, likelyBlocks, strangerBlocks } from "./foreign.ts";
import { secretBlocks } from "./secret.ts";

/** What a question holds that has to be said before its answer. */
export interface Alarming {
  /** The secrets that were taken out of it. */
  readonly kinds: readonly HeldKind[];
  readonly seen: Pick<Seen, "foreign" | "corrected" | "likely" | "strangers" | "signatures">;
  /** Whom the card is about. */
  readonly provider: string | null;
  /** YYYY-MM-DD. */
  readonly at: string;
  /** What a look-up of a domain tells. */
  readonly discovered?: readonly Block[];
}

/** What the asker hears first, in their language: a secret, a name that is not the provider's or not known, how a misspelt one was read. */
export function warningsFor(
  { kinds, seen, provider: id, at, discovered = [] }: Alarming,
  base: Pick<Knowledge, "providers">,
  phrases: Phrases,
): Warning[] {
  const { foreign, corrected, likely, signatures } = seen;
  const provider = base.providers.get(id ?? "");
  // What software printed names machines of all sorts.
  const strangers = signatures.length > 0 ? [] : seen.strangers;
  const warnings: Warning[] = [
    { notice: "secret", blocks: secretBlocks(kinds, provider, phrases) },
    { notice: "foreign-host", blocks: foreignBlocks(foreign, base, at, phrases) },
    { blocks: strangerBlocks(strangers, provider, at, phrases) },
    { blocks: correctedBlocks(corrected, id, phrases) },
    { blocks: likelyBlocks(likely, provider, phrases) },
    { blocks: discovered },
  ];
  return warnings.filter(({ blocks }) => blocks.length > 0);
}
