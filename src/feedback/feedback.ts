import { randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Guard } from "../secrets/guard.ts";
import { type Counts, count, createCounts } from "./counts.ts";
import type { Journal } from "./journal.ts";
import type { Line } from "./line.ts";
import { type Knows, redact } from "./redact.ts";

/** What a card was about: ids of ours. */
export interface About {
  readonly surface: string;
  readonly entry: string;
  readonly provider: string | null;
}

export interface Vote extends About {
  /** What `given` returned for the card. */
  readonly card: string;
  /** Whoever votes: kept in memory to count them once, written nowhere. */
  readonly voter: string;
  readonly isRight: boolean;
}

/** What people make of the answers. */
export interface Feedback {
  /**
   * A card is given; counts it, and writes it down, where it says that there is no answer.
   *
   * @param question what was asked, as it was asked; kept redacted, and only where there is a journal
   * @returns the id that the card's votes come with: a whole number of 64 bits in decimal digits
   */
  given(about: About, question: string, isAnswered: boolean): string;
  /** One vote a person and card counts: the last. @returns false where it is the one that counts already */
  vote(vote: Vote): boolean;
  readonly counts: Counts;
  /** Resolves when everything is written, or given up. */
  settled(): Promise<void>;
}

export interface FeedbackOptions {
  readonly today: () => string;
  /** What words may be written down; none without it. */
  readonly knows?: Knows;
  /** Takes passwords and keys out of what is written down; without it no word is known either. */
  readonly guard?: Guard;
  readonly journal?: Journal | undefined;
}

const VOTES = 20_000;
const QUESTIONS = 5_000;
const A_DAY = 24 * 3_600_000;

export function createFeedback({ today, knows, guard, journal }: FeedbackOptions): Feedback {
  const counts = createCounts();
  const votes = new LRUCache<string, "right" | "wrong">({ max: VOTES });
  const questions = new LRUCache<string, string>({ max: QUESTIONS, ttl: A_DAY });

  function note(line: Omit<Line, "day">): void {
    const dated = { day: today(), ...line };
    count(counts, dated);
    journal?.append(dated);
  }

  return {
    given(about, question, isAnswered) {
      const card = randomBytes(8).readBigUInt64BE().toString();
      const redacted = journal && knows && guard ? redact(question, knows, guard) : "";
      if (journal) questions.set(card, redacted);
      if (!isAnswered) note({ what: "unanswered", ...about, question: redacted });
      return card;
    },
    vote({ card, voter, isRight, ...about }) {
      const what = isRight ? "right" : "wrong";
      const instead = votes.get(`${card} ${voter}`);
      if (instead === what) return false;
      votes.set(`${card} ${voter}`, what);
      note({ what, ...(instead && { instead }), ...about, question: questions.get(card) ?? "" });
      return true;
    },
    counts,
    settled: async () => journal?.settled(),
  };
}
