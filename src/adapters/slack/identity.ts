import type { webApi } from "@slack/bolt";
import { LONGEST_WAIT_MS } from "../../surface/limits.ts";
import { failureOf } from "./failures.ts";
import { isRefusal, startError } from "./start-error.ts";

/** Who the bot is, asked once at the start: without both ids Bolt would ask again on every event. */
export interface Identity {
  readonly botId: string;
  readonly botUserId: string;
  readonly teamId: string;
  readonly team: string;
  readonly name: string;
  /** What the bot token may do; undefined where Slack did not say. */
  readonly scopes: readonly string[] | undefined;
}

const TRIES = 4;

/**
 * Asks Slack whose token this is (https://docs.slack.dev/reference/methods/auth.test).
 * @throws SlackStartError when Slack refuses the token or cannot be reached in a few tries
 */
export async function identify(
  client: webApi.WebClient,
  sleep: (ms: number) => Promise<void>,
): Promise<Identity> {
  for (let tries = 1; ; tries++) {
    try {
      return identityOf(await client.auth.test());
    } catch (error) {
      if (isRefusal(error) || tries === TRIES) throw startError("SLACK_BOT_TOKEN", error);
      const failure = failureOf(error);
      await sleep(failure.kind === "limited" ? Math.min(failure.waitMs, LONGEST_WAIT_MS) : 250 * 2 ** tries);
    }
  }
}

function identityOf(answer: webApi.AuthTestResponse): Identity {
  return {
    botId: answer.bot_id ?? "",
    botUserId: answer.user_id ?? "",
    teamId: answer.team_id ?? "",
    team: answer.team ?? "the workspace",
    name: answer.user ?? "bot",
    scopes: answer.response_metadata?.scopes,
  };
}
