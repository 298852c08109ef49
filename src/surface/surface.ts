import type { IncomingMessage, ServerResponse } from "node:http";
import type { ConnectionChecks } from "../discovery/connection/checks.ts";
import type { Discover } from "../discovery/found.ts";
import type { Engine } from "../engine/answer-types.ts";
import type { Feedback } from "../feedback/feedback.ts";
import type { Log } from "./log.ts";
import type { Memory } from "./memory.ts";
import type { Watch } from "./watch.ts";

/** Takes an HTTP request and says whether it was its own; false leaves it to the rest of the server. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/** A place where people ask, connected: Slack, Discord, the web page. */
export interface Surface {
  /** Takes nothing new, finishes what is open, lets go of its connections. Takes four seconds at most. */
  stop(): Promise<void>;
  /** What whoever started it should know, in a line or two; no secrets. */
  describe(): string;
  /** Whether the connection by which questions arrive stands at this moment. */
  ready(): boolean;
  /**
   * Why no question can arrive and be answered at this moment, in one sentence without secrets; undefined while all is well.
   * The platform itself was asked, not more than a few seconds ago.
   */
  trouble(): Promise<string | undefined>;
  /** What it answers on the process's HTTP server, if anything. */
  readonly handle?: Handler;
}

/** What every surface is started with. */
export interface Premises {
  readonly engine: Engine;
  /** The day that dated facts are read at, YYYY-MM-DD. */
  readonly today: () => string;
  readonly log: Log;
  /** Shared by all surfaces; one that only counts where there is none. */
  readonly feedback?: Feedback;
  /** Whom "Ask a person" names: HELP_CONTACT. */
  readonly helpContact?: string | undefined;
  /** What is remembered for a while; the surface's own in this process where there is none. */
  readonly memory?: Memory | undefined;
  /** Milliseconds that only ever grow, from any beginning; default the machine's. */
  readonly now?: () => number;
  /** Looks up domains that the base does not know; nobody does where it is not switched on. */
  readonly discover?: Discover | undefined;
  /** Looks at the servers of a card; nobody does where it is not switched on. */
  readonly connectionChecks?: ConnectionChecks | undefined;
  /** Told what happens at this surface; nobody where there is none. */
  readonly watch?: Watch;
}
