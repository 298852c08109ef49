import type { Block } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";

/** How many dated changes a card tells: the newest matter. */
const CHANGES_AT_MOST = 3;

export interface FactsAt {
  readonly status: Provider["status"];
  readonly hint?: string;
  /** Dated sentences as they read on that day, newest first, with the key of their source. */
  readonly changes: readonly { readonly text: string; readonly source: string }[];
}

/** Status, hint and changes of a provider as they stand on the day `at`. */
export function factsAt(provider: Provider, at: string): FactsAt {
  const changes = [...(provider.changes ?? [])].sort((a, b) => (a.from < b.from ? 1 : -1));
  const current = changes.filter((change) => change.from <= at && (change.until ?? "9999") > at);
  const coming = changes.filter((change) => change.from > at && change.before);
  const status = current.find((change) => change.status)?.status ?? provider.status;
  const hint = current.find((change) => change.hint)?.hint ?? provider.hint;
  const told = [
    ...coming.map(({ before, source }) => ({ text: before ?? "", source })),
    ...current.map(({ says, source }) => ({ text: says, source })),
  ];
  return { status, changes: told.slice(0, CHANGES_AT_MOST), ...(hint ? { hint } : {}) };
}

/** What stands before everything else: that it does not work, or what to switch on first. */
export function statusBlocks({ status, hint }: FactsAt): Block[] {
  if (!hint) return [];
  const tone = status === "no-access" ? "stop" : status === "needs-preparation" ? "prepare" : "info";
  return [{ type: "notice", tone, text: hint }];
}
