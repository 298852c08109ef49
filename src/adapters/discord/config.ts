/** What has to be known to connect; read from the environment elsewhere. */
export interface DiscordConfig {
  readonly token: string;
  /** Read from the token's application when absent. */
  readonly applicationId?: string | undefined;
  /** Base of the REST API, without a version; Discord's own when absent. */
  readonly apiUrl?: string | undefined;
  /** Register commands in this server only, at once; for development. */
  readonly guildId?: string | undefined;
  /** Ids of channels that may be answered in unasked; the Message Content intent is asked for if there are any. */
  readonly listenChannels: readonly string[];
}
