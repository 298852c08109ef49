export type { DiscordConfig } from "./config.ts";
export { type DiscordOptions, startDiscord } from "./start.ts";
export { DiscordStartError } from "./start-error.ts";
