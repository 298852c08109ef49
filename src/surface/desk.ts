import type { ConnectionChecks } from "../discovery/connection/checks.ts";
import type { Discover } from "../discovery/found.ts";
import type { Engine } from "../engine/answer-types.ts";
import { createFeedback, type Feedback } from "../feedback/feedback.ts";
import { type Allowance, createAllowance } from "./allowance.ts";
import type { Contact } from "./contact.ts";
import { type Conversations, createConversations } from "./conversations.ts";
import { type Cooldown, createCooldown } from "./cooldown.ts";
import type { Ways } from "./help.ts";
import { createLocalMemory } from "./local-memory.ts";
import type { Log } from "./log.ts";
import { createOnce, type Once } from "./once.ts";
import type { Premises } from "./surface.ts";
import { createTurns, type Turns } from "./turns.ts";
import { UNWATCHED, type Watch } from "./watch.ts";

/** What the listeners of every surface work with. */
export interface Desk {
  /** What this surface is called in counts. */
  readonly name: string;
  readonly engine: Engine;
  /** The day that dated facts are read at, YYYY-MM-DD. */
  readonly today: () => string;
  readonly log: Log;
  readonly conversations: Conversations;
  readonly once: Once;
  readonly cooldown: Cooldown;
  readonly allowance: Allowance;
  /** What is said in one conversation, one after the other. */
  readonly turns: Turns;
  readonly feedback: Feedback;
  readonly watch: Watch;
  /** Looks up domains that the base does not know, where that is switched on. */
  readonly discover: Discover | undefined;
  /** Looks at the servers of a card, where that is switched on. */
  readonly connectionChecks: ConnectionChecks | undefined;
  /** Whom "Ask a person" names, in this surface's terms. */
  readonly contact: Contact | undefined;
  /** Channels in which the bot may speak unasked. */
  readonly listenChannels: ReadonlySet<string>;
  readonly ways: Ways;
}

export interface DeskOptions {
  readonly name: string;
  readonly contact?: Contact | undefined;
  readonly listenChannels?: readonly string[] | undefined;
  /** Milliseconds of silence after which a conversation is forgotten. */
  readonly forgetAfter: number;
  readonly ways: Ways;
}

export function createDesk(premises: Premises, options: DeskOptions): Desk {
  const { engine, today, log, feedback, now = () => performance.now(), watch = UNWATCHED } = premises;
  const memory = premises.memory ?? createLocalMemory(now);
  return {
    name: options.name,
    engine,
    today,
    log,
    watch,
    discover: premises.discover,
    connectionChecks: premises.connectionChecks,
    conversations: createConversations(memory, options.forgetAfter),
    once: createOnce(memory),
    cooldown: createCooldown(memory),
    allowance: createAllowance(memory),
    turns: createTurns(),
    listenChannels: new Set(options.listenChannels),
    ways: options.ways,
    feedback: feedback ?? createFeedback({ today }),
    contact: options.contact,
  };
}
