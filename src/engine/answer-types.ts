import type { Card, CardSource } from "../card/card.ts";
import type { Discovery } from "../discovery/found.ts";
import type { Authentication, Protocol, TlsMode } from "../knowledge/schema/index.ts";
import type { Language } from "../phrases/index.ts";

export type Kind = "settings" | "concept" | "fix" | "steps" | "snippet" | "clarify" | "unknown";

/** `secret`: the text held one; `foreign-host`: it named a host that is not the provider's. */
export type Notice = "secret" | "foreign-host";

/**
 * What a follow-up may fill in: ids and words of ours, never text of theirs.
 * An adapter keeps the slots of the last answer of a conversation and passes them with the next question.
 */
export interface Slots {
  readonly provider?: string;
  readonly variant?: string;
  readonly protocol?: Protocol;
  readonly client?: string;
  readonly framework?: string;
  readonly error?: string;
  /** The name with several meanings that the last answer asked about. */
  readonly ambiguity?: string;
  readonly kind?: Kind;
  /** The language of the conversation, where it is not English. */
  readonly language?: Language;
}

export interface Question {
  /** As the platform gave it, its own mark-up (mentions, `<mailto:…>`) already unwrapped. */
  readonly text: string;
  /** The day that dated facts are read at, YYYY-MM-DD. */
  readonly at: string;
  /** Slots of the last answer in this conversation. */
  readonly slots?: Slots;
  /** The language of the asker's client: it counts where the text tells none. */
  readonly language?: Language | undefined;
  /** A button or a list of ours was used: its words are ours, so they tell no language. */
  readonly chosen?: boolean;
  /** True for a message that nobody addressed to the bot. */
  readonly passive?: boolean;
  /** What a look-up of the domain brought that an earlier answer asked for in `lookUp`. */
  readonly discovery?: Discovery;
}

export interface AnswerServer {
  readonly type: Protocol;
  readonly hostname: string;
  readonly port: number;
  readonly tls: TlsMode;
  readonly username: string;
  readonly authentication: readonly Authentication[];
}

export interface Answer {
  readonly kind: Kind;
  readonly speaks: boolean;
  readonly confidence: number;
  readonly provider: string | null;
  /** What answered: `settings`, `steps:CLIENT`, `snippet:FRAMEWORK`, `concept:ID`, `fix:ID`, `clarify:ID`, `ask-provider` or `unknown`. */
  readonly entry: string;
  /** Of a question back and of "I do not know": the entries offered instead, in the same form, best first. */
  readonly offers: readonly string[];
  /** What the asker should hear beside the answer. */
  readonly notices: readonly Notice[];
  readonly card: Card;
  readonly servers: readonly AnswerServer[];
  /** The most trustworthy first. */
  readonly sources: readonly CardSource[];
  /** Whole questions, each answered surely: what to ask next, or what it may have meant. */
  readonly suggestions: readonly string[];
  /** A short question (at most 60 bytes) that gives this same card again, made of our words only; for buttons that outlive a restart. */
  readonly ask: string;
  readonly slots: Slots;
  readonly hash: string;
  /** A domain that the base does not know, and that this answer hangs on: a look-up may tell whose it is. */
  readonly lookUp?: string;
}

/** An entry to pick from a list: `id` of the file, `label` to show. */
export interface Pick {
  readonly id: string;
  readonly label: string;
}

export interface Engine {
  /** Answers anything at all; never throws. */
  answer(question: Question): Answer;
  /** The nearest entries to what somebody has typed so far; the most asked-for ones for an empty text. At most `limit`. */
  pickProvider(typed: string, limit: number): readonly Pick[];
  pickClient(typed: string, limit: number): readonly Pick[];
  pickFramework(typed: string, limit: number): readonly Pick[];
}
