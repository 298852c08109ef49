/** Socket Mode (`appToken`) or HTTP (`signingSecret`); the listeners are the same. */
export type SlackConfig = SocketConfig | HttpConfig;

export interface SocketConfig {
  readonly botToken: string;
  readonly appToken: string;
}

export interface HttpConfig {
  readonly botToken: string;
  /** The surface's `handle` must be mounted on the process's HTTP server. */
  readonly signingSecret: string;
}
