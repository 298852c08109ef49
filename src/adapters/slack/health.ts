import type { webApi } from "@slack/bolt";
import { createProbe, type Probe } from "../../surface/probe.ts";
import { codeOf, failureOf } from "./failures.ts";
import { isRefusal, startError } from "./start-error.ts";
import type { Transport } from "./transport.ts";

/**
 * What keeps Slack's questions from being answered: no connection, or a bot token that Slack no longer takes. A revoked token closes
 * nothing, so Slack is asked (https://docs.slack.dev/reference/methods/auth.test).
 */
export function createHealth(platform: Probe, transport: Pick<Transport, "name" | "ready">): Probe {
  return async () => (transport.ready() ? platform() : `Slack is not connected over ${transport.name}.`);
}

/** What keeps the Web API from answering. */
export const createPlatform = (client: webApi.WebClient): Probe =>
  createProbe({ ask: () => askSlack(client), silent: "Slack's Web API does not answer." });

async function askSlack(client: webApi.WebClient): Promise<string | undefined> {
  try {
    await client.auth.test();
    return undefined;
  } catch (error) {
    if (isRefusal(error)) return startError("SLACK_BOT_TOKEN", error).message;
    return failureOf(error).kind === "limited"
      ? undefined
      : `Slack's Web API does not answer (${codeOf(error)}).`;
  }
}
