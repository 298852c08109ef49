import { App, type Receiver } from "@slack/bolt";
import { boltLogger } from "./bolt-logger.ts";
import type { ClientOptions } from "./client.ts";
import type { SlackDesk } from "./desk.ts";
import { codeOf } from "./failures.ts";
import type { Identity } from "./identity.ts";
import { register } from "./listeners/index.ts";

export interface AppParts {
  readonly receiver: Receiver;
  readonly botToken: string;
  readonly identity: Identity;
  readonly clientOptions: ClientOptions;
}

/** The Bolt app with every listener. `authorize` is the place where many workspaces would look up theirs. */
export function createApp({ receiver, botToken, identity, clientOptions }: AppParts, desk: SlackDesk): App {
  const { botId, botUserId, teamId } = identity;
  const app = new App({
    receiver,
    authorize: async (source) => ({ botToken, botId, botUserId, teamId: source.teamId ?? teamId }),
    convoStore: false,
    logger: boltLogger(desk.log),
    clientOptions: { ...clientOptions },
  });
  app.error(async (error) => desk.log.error({ code: codeOf(error) }, "A Slack listener failed"));
  register(app, desk);
  return app;
}
