import type { App, Authorize } from "@slack/bolt";
import type { Log } from "../../surface/log.ts";
import type { Handler } from "../../surface/surface.ts";
import type { ClientOptions } from "./client.ts";

export interface TenancyParts {
  readonly clientOptions: ClientOptions;
  /** Whether it is to speak unasked in some channels. */
  readonly listens: boolean;
  readonly log: Log;
}

/** Whose bot this is: that of the one workspace that SLACK_BOT_TOKEN belongs to, or of all that install it. */
export interface Tenancy {
  /** How the clients of the answers behave, where that is not as usual. */
  readonly clientOptions?: ClientOptions;
  /** Finds the token and the bot's ids for an event. */
  readonly authorize: Authorize<boolean>;
  /** What comes before all listeners, if anything. */
  readonly prepare?: (app: App) => void;
  /** For the line at the start: who and where. */
  readonly describe: () => string;
  /** Asks Slack whether it would still answer us; a sentence where not. */
  readonly trouble: () => Promise<string | undefined>;
  /** What it answers over HTTP beside Slack's events. */
  readonly handle?: Handler;
}
