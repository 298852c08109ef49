import { setTimeout as pause } from "node:timers/promises";
import type { Answer } from "../engine/answer-types.ts";
import type { Memory } from "./memory.ts";

/** The ways to post a card, and back to it. */
export interface Posting {
  /** Posts, and says the platform's id of the message; nothing where that cannot be linked to. */
  post(): Promise<string | undefined>;
  /** The link to a message by its id, whoever posted it; undefined where it no longer stands. */
  linkTo(id: string): Promise<string | undefined>;
}

/** Keeps a place from reading the same card twice within five minutes. */
export interface Cooldown {
  /**
   * Posts unless the same card stands in `place` already.
   *
   * @returns the link to the first one, where nothing was posted
   */
  once(place: string, answer: Answer, posting: Posting): Promise<string | undefined>;
  /** The message is gone, or shows another card now. */
  forget(id: string): Promise<void>;
}

const FIVE_MINUTES = 5 * 60_000;

/** What another process is just posting is looked for so often, and waited for so long; then the card is posted again. */
const LOOK_MS = 100;
const LOOKS = 10;

export function createCooldown(memory: Memory): Cooldown {
  /** What this process is just posting: the same question asked meanwhile waits for it. */
  const onTheirWay = new Map<string, Promise<unknown>>();

  /** The id of the card that stands there; undefined where it is this caller's turn to post. */
  async function firstIn(key: string): Promise<string | undefined> {
    for (let looks = 0; looks < LOOKS; looks++) {
      await onTheirWay.get(key);
      const id = await memory.get(key);
      if (id) return id;
      if (id === undefined && (await memory.claim(key, FIVE_MINUTES))) return undefined;
      await pause(LOOK_MS, undefined, { ref: false });
    }
    return undefined;
  }

  async function linkToFirst(key: string, { linkTo }: Posting): Promise<string | undefined> {
    const id = await firstIn(key);
    if (id === undefined || (await memory.get(goneKey(id))) !== undefined) return undefined;
    return linkTo(id);
  }

  async function post(key: string, posting: Posting): Promise<void> {
    let id: string | undefined;
    try {
      id = await posting.post();
    } finally {
      await (id === undefined ? memory.delete(key) : memory.set(key, id, FIVE_MINUTES));
    }
  }

  return {
    async once(place, answer, posting) {
      if (!isWorthALink(answer)) return void (await posting.post());
      const key = `card:${place} ${answer.hash} ${answer.ask}`;
      const link = await linkToFirst(key, posting);
      if (link) return link;
      const posted = post(key, posting);
      const settled = posted.catch(() => {});
      onTheirWay.set(key, settled);
      await posted.finally(() => onTheirWay.get(key) === settled && onTheirWay.delete(key));
      return undefined;
    },
    forget: async (id) => void (await memory.claim(goneKey(id), FIVE_MINUTES)),
  };
}

const goneKey = (id: string) => `gone:${id}`;

/** "I do not know" is no answer to send anybody to, and a warning is for the one who wrote the password. */
const isWorthALink = ({ kind, notices }: Answer) => kind !== "unknown" && !notices.includes("secret");
