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

/** Slack names nobody's language in a payload, so it is asked for: https://docs.slack.dev/reference/methods/users.info */
export function createLocales(sleep: (ms: number) => Promise<void>): Locales {
  const known = new LRUCache<string, Promise<string>>({ max: PEOPLE, ttl: A_DAY });
  let mayAsk = true;

  async function ask(client: webApi.WebClient, user: string): Promise<string> {
    try {
      const { user: person } = await client.users.info({ user, include_locale: true });
      return person?.locale ?? "";
    } catch (error) {
      if (codeOf(error) === "missing_scope") mayAsk = false;
      else known.delete(user);
      return "";
    }
  }

  function localeOf(client: webApi.WebClient, user: string): Promise<string> {
    const before = known.get(user);
    if (before || !mayAsk) return before ?? Promise.resolve("");
    const asked = ask(client, user);
    known.set(user, asked);
    return asked;
  }

  return {
    wordsOf: async (client, user) =>
      wordsFor(await Promise.race([localeOf(client, user), sleep(PATIENCE_MS).then(() => "")])),
  };
}
