/** Socket Mode (`appToken`) or HTTP (`signingSecret`); the listeners are the same. */
export type SlackConfig = SocketConfig | HttpConfig;

export interface SocketConfig {
  readonly botToken: string;
  readonly appToken: string;
}

export interface HttpConfig {
  readonly botToken: string;
  readonly signingSecret: string;
  /** Opens a server of its own; left out where `handle` is mounted on the process's one server. */
  readonly listen?: { readonly host: string; readonly port: number };
}
