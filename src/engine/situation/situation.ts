import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Model } from "../../learn/model.ts";
import { FACT_CLEAR } from "../decide/fitted.ts";
import type { Mention } from "../names/mention.ts";
import { type Named, namedIn } from "../names/roles.ts";
import type { Seen } from "../seen.ts";
import { factsIn } from "./facts.ts";
import { mailboxesIn } from "./mailboxes.ts";
import { isOtherKind, meaningsIn } from "./meanings.ts";
import { toolsIn } from "./tools.ts";

/** What a message is about, on one page: everything that is decided and composed later reads this and nothing else. */
export interface Situation {
  readonly seen: Seen;
  /** Every name with what it is in the text. */
  readonly named: readonly Named[];
  /** The mailboxes asked about, the surest first. */
  readonly mailboxes: readonly Mention[];
  /** Names that may be meant, and are too unsure to answer for. */
  readonly maybe: readonly Mention[];
  /** Names of several meanings of which the text does not say which. */
  readonly ambiguities: readonly Mention[];
  readonly clients: readonly Mention[];
  readonly frameworks: readonly Mention[];
  /** Ids of what was said about the situation: `uses-app-password`, `works-on-other-network`. */
  readonly facts: ReadonlySet<string>;
  /** Those of them that were said clearly: only they may be told back as a circumstance. */
  readonly stated: ReadonlySet<string>;
  /** The direction that fails, where only one does. */
  readonly fails?: "outgoing" | "incoming" | undefined;
}

export interface SituationModels {
  readonly roles: Model;
  readonly facts: Model;
}

/** Puts what was seen into one situation. */
export function situationOf(seen: Seen, { roles, facts }: SituationModels, base: Knowledge): Situation {
  const named = namedIn(seen, roles);
  const said = factsIn(seen, facts);
  const meant = meaningsIn(named, seen, base);
  const all = [...named, ...meant.named];
  const { sure, maybe } =
    own(seen) ??
    mailboxesIn(
      all.filter(({ kind, id }) => kind !== "provider" || !isOtherKind(id, named, base)),
      seen,
      base,
    );
  return {
    seen,
    named,
    mailboxes: sure,
    maybe,
    ambiguities: sure.length > 0 ? [] : meant.open,
    ...toolsIn(all, seen, base),
    facts: new Set(said.keys()),
    stated: new Set([...said].flatMap(([fact, sure]) => (sure >= FACT_CLEAR ? [fact] : []))),
    fails: failing(said),
  };
}

/** A question of our own names its mailbox, whatever else the words may mean. */
function own({ wording, words }: Seen) {
  if (!wording?.provider) return undefined;
  const last = words.length - 1;
  const mailbox = {
    kind: "provider",
    id: wording.provider,
    via: "name",
    certainty: 1,
    first: 0,
    last,
  } as const;
  return { sure: [mailbox], maybe: [] };
}

/** Only where it is said clearly: the values of the other direction would help nobody. */
function failing(facts: ReadonlyMap<string, number>): Situation["fails"] {
  const says = (fact: string) => (facts.get(fact) ?? 0) >= FACT_CLEAR;
  const sends = says("sending-fails");
  const reads = says("receiving-fails");
  if (says("both-fail") || sends === reads) return undefined;
  return sends ? "outgoing" : "incoming";
}
