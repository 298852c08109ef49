import type { webApi } from "@slack/bolt";
import { createProbe, type Probe } from "../../surface/probe.ts";
import { codeOf, failureOf } from "./failures.ts";
import { isRefusal, startError } from "./start-error.ts";
import type { Transport } from "./transport.ts";

/** What keeps Slack's questions from being answered: no connection, or what the platform is asked. */
export function createHealth(platform: Probe, transport: Pick<Transport, "name" | "ready">): Probe {
  return async () => (transport.ready() ? platform() : `Slack is not connected over ${transport.name}.`);
}

/** What keeps the Web API from answering. */
export const createPlatform = (ask: Probe): Probe =>
  createProbe({ ask, silent: "Slack's Web API does not answer." });

/** A revoked token closes nothing, so Slack is asked: https://docs.slack.dev/reference/methods/auth.test */
export const askForToken = (client: webApi.WebClient): Promise<string | undefined> =>
  askSlack(async () => void (await client.auth.test()));

/** Without a token, for all workspaces: whether Slack answers at all. https://docs.slack.dev/reference/methods/api.test */
export const askForAnything = (client: webApi.WebClient): Promise<string | undefined> =>
  askSlack(async () => void (await client.api.test()));

async function askSlack(ask: () => Promise<void>): Promise<string | undefined> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    if (isRefusal(error)) return startError("SLACK_BOT_TOKEN", error).message;
    return failureOf(error).kind === "limited"
      ? undefined
      : `Slack's Web API does not answer (${codeOf(error)}).`;
  }
}
