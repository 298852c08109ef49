import { LRUCache } from "lru-cache";
import type { Answer } from "../engine/answer-types.ts";
import { digest } from "./digest.ts";

/** A card that was posted. */
export interface Posted {
  /** The platform's id of the message. */
  readonly id: string;
  /** Where it stands; undefined where it no longer does. */
  link(): Promise<string | undefined>;
}

/** Keeps a place from reading the same card twice within five minutes. */
export interface Cooldown {
  /**
   * Calls `post` unless the same card stands in `place` already.
   *
   * @param post says what it posted, or nothing where that cannot be linked to
   * @returns the link to the first one, where `post` was not called
   */
  once(place: string, answer: Answer, post: () => Promise<Posted | undefined>): Promise<string | undefined>;
  /** The message is gone, or shows another card now. */
  forget(id: string): void;
}

const FIVE_MINUTES = 5 * 60_000;
const KEPT = 2_000;

interface Kept {
  readonly at: number;
  /** Still on its way at first: the same question asked meanwhile waits for it. */
  readonly posted: Promise<Posted | undefined>;
}

/** @param now milliseconds that only ever grow */
export function createCooldown(now: () => number): Cooldown {
  const cards = new LRUCache<string, Kept>({ max: KEPT });
  const gone = new LRUCache<string, true>({ max: KEPT });

  const firstOf = (key: string): Kept | undefined => {
    const kept = cards.get(key);
    return kept && now() - kept.at < FIVE_MINUTES ? kept : undefined;
  };

  async function linkTo(kept: Kept): Promise<string | undefined> {
    const posted = await kept.posted;
    return posted && !gone.has(posted.id) ? posted.link() : undefined;
  }

  return {
    async once(place, answer, post) {
      const key = digest(`${place} ${answer.hash} ${answer.ask}`);
      const first = isWorthALink(answer) ? firstOf(key) : undefined;
      const link = first && (await linkTo(first));
      if (link) return link;
      const posted = post();
      cards.set(key, { at: now(), posted: posted.catch(() => undefined) });
      await posted;
      return undefined;
    },
    forget: (id) => void gone.set(id, true),
  };
}

/** "I do not know" is no answer to send anybody to, and a warning is for the one who wrote the password. */
const isWorthALink = ({ kind, notices }: Answer) => kind !== "unknown" && !notices.includes("secret");
