import { LRUCache } from "lru-cache";
import type { Log } from "../../../surface/log.ts";
import { createSeldom } from "../../../surface/seldom.ts";
import { type Installation, parseInstallation } from "./installation.ts";
import type { Seal } from "./seal.ts";
import type { Shelf } from "./shelf.ts";

/** Where an event comes from, as Slack names it. */
export interface Whence {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
}

/** Every installation, in Redis, each sealed for its own workspace. */
export interface Installations {
  /** @throws where Redis is away */
  save(installation: Installation): Promise<void>;
  /** The workspace's own, else that of its organisation; undefined where neither is installed. Never throws. */
  find(whence: Whence): Promise<Installation | undefined>;
  /** @throws where Redis is away; this process forgets it all the same */
  forget(id: string): Promise<void>;
  /** The one that was found last with this token. */
  holding(botToken: string): Installation | undefined;
  /** Why no installation can be found at all at this moment. */
  trouble(): Promise<string | undefined>;
}

/** Workspaces that go on being answered while Redis is away, and for how long. */
const KEPT = 2_000;
const AN_HOUR = 3_600_000;

/**
 * Redis is read for each event, a fraction of a millisecond, so what one replica stores or deletes holds for all at once. What was read
 * last is kept for the time that Redis is away.
 */
export function createInstallations(shelf: Shelf, seal: Seal, log: Log): Installations {
  const kept = new LRUCache<string, Installation>({ max: KEPT, ttl: AN_HOUR });
  const unreadable = new LRUCache<string, true>({ max: KEPT });
  const away = createSeldom(
    log,
    "Redis does not answer: workspaces' tokens are taken from memory, as far as they are there",
  );

  async function read(id: string): Promise<Installation | undefined> {
    let sealed: string | undefined;
    try {
      sealed = await shelf.get(keyOf(id));
    } catch {
      away();
      return kept.get(id);
    }
    const found = sealed === undefined ? undefined : await opened(id, sealed);
    if (found) kept.set(id, found);
    else kept.delete(id);
    return found;
  }

  async function opened(id: string, sealed: string): Promise<Installation | undefined> {
    const { text = "", isOld = false } = seal.open(sealed, id) ?? {};
    const found = parseInstallation(text);
    if (found && isOld) await shelf.set(keyOf(id), seal.close(text, id)).catch(away);
    if (!found && !unreadable.has(id)) {
      unreadable.set(id, true);
      log.error({ workspace: id }, UNREADABLE);
    }
    return found;
  }

  return {
    async save(installation) {
      const { id } = installation;
      await shelf.set(keyOf(id), seal.close(JSON.stringify(installation), id));
      kept.set(id, installation);
      unreadable.delete(id);
    },
    async find({ teamId, enterpriseId }) {
      return (teamId && (await read(teamId))) || (enterpriseId && (await read(enterpriseId))) || undefined;
    },
    async forget(id) {
      kept.delete(id);
      await shelf.delete(keyOf(id));
    },
    holding: (botToken) => [...kept.values()].find((one) => one.botToken === botToken),
    async trouble() {
      const answers = await shelf.get(keyOf("")).then(
        () => true,
        () => false,
      );
      return answers || kept.size > 0
        ? undefined
        : "Redis does not answer, so no workspace's token can be read.";
    },
  };
}

const keyOf = (id: string) => `slack:installation:${id}`;

const UNREADABLE =
  "SLACK_TOKEN_KEY: it does not open what is stored of this workspace. Allowed: the key with which it was stored, behind the new one and a comma. Put it back, or let the workspace install anew; the others go on.";
