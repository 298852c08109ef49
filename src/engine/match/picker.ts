import Fuse from "fuse.js";
import type { Aliases } from "../../knowledge/schema/index.ts";
import type { Pick } from "../answer-types.ts";

export interface Pickable {
  readonly id: string;
  readonly displayName: string;
  readonly aliases?: Aliases | undefined;
  readonly domains?: readonly string[] | undefined;
  readonly rank?: number | undefined;
}

/** Typed text that is longer than this is cut: no name is as long. */
const TYPED_AT_MOST = 60;

/** Fuse's own default is 0.6; at 0.4 "gmial" finds Gmail (at 0.35 it does not) and "qqqq" nothing. */
const THRESHOLD = 0.4;

/** A list to pick from while somebody types. Names weigh more than domains, popular entries come first on a tie. */
export class Picker {
  readonly #popular: readonly Pickable[];
  readonly #fuse: Fuse<Pickable>;

  constructor(entries: Iterable<Pickable>) {
    this.#popular = [...entries].sort(
      (a, b) => (a.rank ?? 9999) - (b.rank ?? 9999) || (a.id < b.id ? -1 : 1),
    );
    this.#fuse = new Fuse(this.#popular, {
      keys: [
        { name: "displayName", weight: 3 },
        { name: "aliases.aka", weight: 2 },
        { name: "aliases.old", weight: 1 },
        { name: "aliases.everyday", weight: 1 },
        { name: "domains", weight: 1 },
      ],
      threshold: THRESHOLD,
      ignoreLocation: false,
      distance: 30,
    });
  }

  /** @returns at most `limit` entries, the likeliest first; the most asked-for ones for an empty text. An id finds its entry. */
  pick(typed: string, limit: number): Pick[] {
    const text = typed.trim().slice(0, TYPED_AT_MOST).toLowerCase().replace(/^.*@/, "");
    const found = text === "" ? this.#popular : this.#search(text, limit);
    return found.slice(0, Math.max(0, limit)).map(({ id, displayName }) => ({ id, label: displayName }));
  }

  #search(text: string, limit: number): Pickable[] {
    const exact = this.#popular.filter(({ id }) => id === text);
    const starts = this.#popular.filter(
      (entry) => entry.displayName.toLowerCase().startsWith(text) || entry.domains?.includes(text),
    );
    const sure = new Set([...exact, ...starts]);
    if (sure.size >= limit) return [...sure];
    const rest = this.#fuse.search(text).map((result) => result.item);
    return [...new Set([...sure, ...rest])];
  }
}
