import type { Engine } from "../engine/answer-types.ts";
import { type Conversations, createConversations } from "./conversations.ts";
import { type Cooldown, createCooldown } from "./cooldown.ts";
import type { Ways } from "./help.ts";
import type { Log } from "./log.ts";
import { createOnce, type Once } from "./once.ts";
import type { Premises } from "./surface.ts";

/** What the listeners of every surface work with. */
export interface Desk {
  readonly engine: Engine;
  /** The day that dated facts are read at, YYYY-MM-DD. */
  readonly today: () => string;
  readonly log: Log;
  readonly conversations: Conversations;
  readonly once: Once;
  readonly cooldown: Cooldown;
  /** Channels in which the bot may speak unasked. */
  readonly listenChannels: ReadonlySet<string>;
  readonly ways: Ways;
}

export interface DeskOptions {
  readonly listenChannels?: readonly string[] | undefined;
  /** Milliseconds of silence after which a conversation is forgotten. */
  readonly forgetAfter: number;
  readonly ways: Ways;
}

export function createDesk({ engine, today, log, now }: Premises, options: DeskOptions): Desk {
  return {
    engine,
    today,
    log,
    conversations: createConversations(options.forgetAfter),
    once: createOnce(),
    cooldown: createCooldown(now ?? (() => performance.now())),
    listenChannels: new Set(options.listenChannels),
    ways: options.ways,
  };
}
