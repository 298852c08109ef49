import type { Block } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import { linkKeyOf, type Need } from "../../knowledge/schema/needs.ts";
import type { LinkKey } from "../../knowledge/schema/parts.ts";
import type { Phrases } from "../../phrases/index.ts";
import { type NeedsFacts, needsText } from "../../phrases/needs/needs-text.ts";
import { refusedBy } from "../../phrases/needs/refused.ts";
import { signInName } from "../../phrases/sign-in.ts";
import { serversAt } from "./servers.ts";

/** How many dated changes a card tells: the newest matter. */
const CHANGES_AT_MOST = 3;

export interface FactsAt extends NeedsFacts {
  readonly status: Provider["status"];
  /** What must be done first, in order; empty where it simply works. */
  readonly needs: readonly Need[];
  /** Dated sentences as they read on that day, newest first, with the key of their source. */
  readonly changes: readonly { readonly text: string; readonly source: string }[];
}

/** Status, needs and changes of a provider as they stand on the day `at`. */
export function factsAt(provider: Provider, at: string): FactsAt {
  const changes = [...(provider.changes ?? [])].sort((a, b) => (a.from < b.from ? 1 : -1));
  const current = changes.filter((change) => change.from <= at && (change.until ?? "9999") > at);
  const coming = changes.filter((change) => change.from > at && change.before);
  const status = current.find((change) => change.status)?.status ?? provider.status;
  const needs = current.find((change) => change.needs)?.needs ?? provider.needs ?? [];
  const told = [
    ...coming.map(({ before, source }) => ({ text: before ?? "", source })),
    ...current.map(({ says, source }) => ({ text: says, source })),
  ];
  return {
    status,
    needs,
    who: signInName(provider.signIn, provider.displayName),
    refused: refusedBy(serversAt(provider, at), needs),
    changes: told.slice(0, CHANGES_AT_MOST),
  };
}

/** The needs of something that has no window to sign in with: a program, a device, an app that the provider does not know. */
export function withoutSignIn(facts: FactsAt): FactsAt {
  const needs = facts.needs
    .filter(({ need }) => need !== "sign-in")
    .map(({ if: condition, ...need }) =>
      condition === "no-sign-in" || !condition ? need : { ...need, if: condition },
    );
  return needs.length > 0 ? { ...facts, needs } : facts;
}

/** That it does not work, or what to do first, in the reader's language. */
export function statusBlocks(facts: FactsAt, { language }: Phrases): Block[] {
  const { status, needs } = facts;
  if (needs.length === 0) return [];
  const tone = status === "no-access" ? "stop" : status === "needs-preparation" ? "prepare" : "info";
  return [{ type: "notice", tone, text: needsText(needs, facts, language) }];
}

/** The keys of the pages where the needs are met, in their order. */
export const linksOf = ({ needs }: FactsAt): LinkKey[] => [
  ...new Set(needs.flatMap((need) => linkKeyOf(need) ?? [])),
];
