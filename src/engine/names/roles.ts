import { type Bag, put } from "../../learn/bag.ts";
import { guesses, type Model } from "../../learn/model.ts";
import type { Seen } from "../seen.ts";
import type { Mention } from "./mention.ts";

/** A name with what it is in this text, as learned from `knowledge/roles`: likeliest first. */
export interface Named extends Mention {
  readonly role: string;
  /** How likely each role is. */
  readonly roles: ReadonlyMap<string, number>;
}

/** Says of every name in the text what it is there: the mailbox, the app, one that works, a word and no name. */
export function namedIn(seen: Seen, model: Model): Named[] {
  const masks = masksOf(seen.mentions);
  return seen.mentions.map((mention) => {
    const { p } = model.read(surroundings(seen, mention, masks));
    const roles = new Map(model.labels.map((label, k) => [label, p[k] ?? 0]));
    const [likeliest] = guesses(model.labels, p, 1);
    return { ...mention, role: likeliest?.label ?? "", roles };
  });
}

/** How many units to each side are looked at with their place. */
const NEAR = 4;

/** No sentence that somebody wrote goes on for longer to one side; what has no full stop may be as long as the text. */
const AROUND = 100;

/** What stands around a name: the units beside it by their place, those of its sentence, and how it was found. */
export function surroundings(seen: Seen, mention: Mention, masks = masksOf(seen.mentions)): Bag {
  const bag = new Map<string, number>();
  const { units } = seen;
  const nameAt = (at: number) => {
    const unit = units[at];
    return unit ? (masks.get(unit.first) ?? unit.name) : at < 0 ? "^" : "$";
  };
  const first = units.findIndex((unit) => unit.last >= mention.first);
  const last = units.findLastIndex((unit) => unit.first <= mention.last);
  const sentence = units[first]?.sentence;
  for (let step = 1; step <= NEAR; step += 1) {
    put(bag, `b${step} ${nameAt(first - step)}`);
    put(bag, `a${step} ${nameAt(last + step)}`);
  }
  put(bag, `c ${nameAt(first - 2)} ${nameAt(first - 1)}`);
  put(bag, `d ${nameAt(last + 1)} ${nameAt(last + 2)}`);
  put(bag, `e ${nameAt(first - 1)} ${nameAt(last + 1)}`);
  for (let at = Math.max(0, first - AROUND); at <= last + AROUND && at < units.length; at += 1)
    if (units[at]?.sentence === sentence && (at < first || at > last))
      put(bag, `${at < first ? "l" : "r"} ${nameAt(at)}`);
  for (const word of seen.words.slice(Math.max(0, mention.first - 2), mention.first)) put(bag, `w ${word}`);
  for (const word of seen.words.slice(mention.last + 1, mention.last + 3)) put(bag, `x ${word}`);
  put(bag, `k ${mention.kind}`, 2);
  put(bag, `k ${mention.via}`, 2);
  put(bag, `k ${mention.kind} ${mention.via}`, 2);
  put(bag, `k ${seen.language ?? "?"} ${mention.via}`);
  if (mention.via === "everyday")
    put(bag, `i ${seen.words.slice(mention.first, mention.last + 1).join(" ")}`);
  const others = seen.mentions.filter((other) => other.first > mention.last || other.last < mention.first);
  for (const kind of new Set(others.map(({ kind }) => kind))) put(bag, `o ${kind} ${mention.kind}`);
  if (others.length === 0) put(bag, `o alone ${mention.kind} ${mention.via}`);
  if (units.length <= 6) put(bag, "o short");
  return bag;
}

/** Token → what kind of name stands there. Everyday words stay words. */
export function masksOf(mentions: readonly Mention[]): ReadonlyMap<number, string> {
  const masks = new Map<number, string>();
  for (const { kind, via, first, last } of mentions)
    if (via !== "everyday") for (let token = first; token <= last; token += 1) masks.set(token, MASK[kind]);
  return masks;
}

const MASK = { provider: "NAME", ambiguity: "NAME", client: "APP", framework: "PROG" } as const;
