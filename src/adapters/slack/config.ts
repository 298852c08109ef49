import type { Shelf } from "./workspaces/shelf.ts";

/** Socket Mode (`appToken`) or HTTP (`signingSecret`), for one workspace (`botToken`) or many (`clientId`); the listeners are the same. */
export type SlackConfig = SocketConfig | HttpConfig | ManyConfig;

export interface SocketConfig {
  readonly botToken: string;
  readonly appToken: string;
}

export interface HttpConfig {
  readonly botToken: string;
  /** The surface's `handle` must be mounted on the process's HTTP server. */
  readonly signingSecret: string;
}

/** Over HTTP, for every workspace that installs the app. */
export interface ManyConfig {
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What seals stored tokens; the first for new ones, all for what is there. */
  readonly tokenKeys: readonly string[];
  /** The https address under which the process's HTTP server is reached. */
  readonly publicUrl: string;
  /** Where tokens are stored. */
  readonly shelf: Shelf;
}
