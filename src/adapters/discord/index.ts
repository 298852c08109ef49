export type { DiscordConfig } from "./config.ts";
export { type DiscordOptions, type DiscordSurface, startDiscord } from "./start.ts";
export { DiscordStartError } from "./start-error.ts";
