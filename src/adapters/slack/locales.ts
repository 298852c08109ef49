import type { webApi } from "@slack/bolt";
import { LRUCache } from "lru-cache";
import { type Words, wordsFor } from "../../surface/words/index.ts";
import { codeOf } from "./failures.ts";

/** The language that somebody's Slack is set to. */
export interface Locales {
  /** The words for a person. English where Slack does not say their language in time, or the app may not ask. */
  wordsOf(client: webApi.WebClient, user: string): Promise<Words>;
}

const PEOPLE = 5_000;
const A_DAY = 24 * 3_600_000;

/** No answer waits longer for its language. */
const PATIENCE_MS = 600;

interface Workspace {
  readonly name: string;
  mayAsk: boolean;
}

/** Slack names nobody's language in a payload, so it is asked for: https://docs.slack.dev/reference/methods/users.info */
export function createLocales(sleep: (ms: number) => Promise<void>): Locales {
  const known = new LRUCache<string, Promise<string>>({ max: PEOPLE, ttl: A_DAY });
  const workspaces = new WeakMap<webApi.WebClient, Workspace>();
  let count = 0;

  /** Bolt keeps one client for each workspace and token. An id of a person means somebody else in the next workspace. */
  function workspaceOf(client: webApi.WebClient): Workspace {
    const before = workspaces.get(client);
    if (before) return before;
    count += 1;
    const added = { name: String(count), mayAsk: true };
    workspaces.set(client, added);
    return added;
  }

  async function ask(client: webApi.WebClient, user: string, forget: () => void): Promise<string> {
    try {
      const { user: person } = await client.users.info({ user, include_locale: true });
      return person?.locale ?? "";
    } catch (error) {
      if (codeOf(error) === "missing_scope") workspaceOf(client).mayAsk = false;
      else forget();
      return "";
    }
  }

  function localeOf(client: webApi.WebClient, user: string): Promise<string> {
    const { name, mayAsk } = workspaceOf(client);
    const key = `${name}:${user}`;
    const before = known.get(key);
    if (before || !mayAsk) return before ?? Promise.resolve("");
    const asked = ask(client, user, () => known.delete(key));
    known.set(key, asked);
    return asked;
  }

  return {
    wordsOf: async (client, user) =>
      wordsFor(await Promise.race([localeOf(client, user), sleep(PATIENCE_MS).then(() => "")])),
  };
}
