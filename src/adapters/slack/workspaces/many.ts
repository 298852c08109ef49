import type { App, webApi } from "@slack/bolt";
import { LRUCache } from "lru-cache";
import type { Log } from "../../../surface/log.ts";
import { createSeldom } from "../../../surface/seldom.ts";
import { createClient } from "../client.ts";
import type { ManyConfig } from "../config.ts";
import { codeOf } from "../failures.ts";
import { askForAnything } from "../health.ts";
import { lacking, requestedScopes } from "../scopes.ts";
import type { Tenancy, TenancyParts } from "../tenancy.ts";
import { isDeparture, listenToDepartures } from "./departures.ts";
import { exchange } from "./exchange.ts";
import { createInstall, INSTALL_PATH, publicAddress, REDIRECT_PATH } from "./install.ts";
import type { Installation } from "./installation.ts";
import { createInstallations, type Installations } from "./installations.ts";
import { isGone, watchRefusals } from "./refusals.ts";
import { createSeal } from "./seal.ts";
import { createStates } from "./state.ts";

/** The bot of every workspace that installs it. Nothing is asked of Slack at the start: there is no token yet. */
export function manyWorkspaces(config: ManyConfig, { clientOptions, listens, log }: TenancyParts): Tenancy {
  const { tokenKeys, shelf, publicUrl, clientId } = config;
  const installations = createInstallations(shelf, createSeal(tokenKeys), log);
  const clientFor = (token?: string) => createClient(token, clientOptions, log);
  const scopes = requestedScopes(listens);
  const installUrl = publicAddress(publicUrl, INSTALL_PATH);
  const warnOfScopes = scopeWarning(scopes, installUrl, log);
  const redirectUri = publicAddress(publicUrl, REDIRECT_PATH);
  return {
    clientOptions: { ...clientOptions, fetch: watchRefusals(dropRefused(installations, clientFor, log)) },
    async authorize({ teamId, enterpriseId }) {
      const found = await installations.find({ teamId, enterpriseId });
      if (!found) return {};
      warnOfScopes(found);
      const { botToken, botId, botUserId } = found;
      return { botToken, botId, botUserId };
    },
    prepare(app) {
      turnStrangersAway(app, installUrl, log);
      listenToDepartures(app, installations, log);
    },
    describe: () => `many workspaces; each installs it from ${installUrl}`,
    trouble: async () => (await installations.trouble()) ?? askForAnything(clientFor()),
    handle: createInstall({
      ...{ clientId, publicUrl, scopes, log },
      states: createStates(tokenKeys, shelf),
      exchange: (code) => exchange({ ...config, redirectUri, clientFor }, code),
      save: installations.save,
    }),
  };
}

/** No token, no answer; only a command can be told why. */
function turnStrangersAway(app: App, installUrl: string, log: Log): void {
  const stranger = createSeldom(log, "Events from workspaces in which the bot is not installed are dropped");
  app.use(async (args) => {
    if (args.context.botToken !== undefined || isDeparture(args.body)) return args.next();
    stranger();
    if ("command" in args && args.command !== undefined)
      await args.ack({
        response_type: "ephemeral",
        text: `Waybill has to be installed here anew: ${installUrl}`,
      });
  });
}

/** Slack may say by mistake that a token is no more, so it is asked again before the token is deleted. */
function dropRefused(installations: Installations, clientFor: (token: string) => webApi.WebClient, log: Log) {
  const asking = new Set<string>();
  async function drop(token: string): Promise<void> {
    const held = installations.holding(token);
    const code = await clientFor(token)
      .auth.test()
      .then(() => "", codeOf);
    if (!held || !isGone(code)) return;
    const now = await installations.find({ teamId: held.id });
    if (now?.botToken !== token) return;
    await installations.forget(held.id);
    log.warn(
      { workspace: held.id, code },
      "Slack no longer takes a workspace's token; it is deleted, and the workspace has to install the bot anew",
    );
  }
  return (token: string): void => {
    if (asking.has(token)) return;
    asking.add(token);
    void drop(token)
      .catch((error: unknown) => log.warn({ error }, "A token that Slack refuses could not be deleted"))
      .finally(() => asking.delete(token));
  };
}

const TOLD = 2_000;

/** Tells once of each workspace that it installed the bot when that needed fewer permissions. */
function scopeWarning(needed: readonly string[], installUrl: string, log: Log) {
  const told = new LRUCache<string, true>({ max: TOLD });
  return ({ id, scopes }: Installation): void => {
    const missing = lacking(needed, scopes);
    if (missing.length === 0 || told.has(id)) return;
    told.set(id, true);
    log.warn(
      { workspace: id, missing },
      `A workspace has not granted all permissions. Ask it to install the bot anew: ${installUrl}`,
    );
  };
}
