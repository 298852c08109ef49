import type { Route } from "./route.ts";

/** https://docs.discord.com/developers/events/gateway#get-gateway-bot, and who one is. */
export function sessionRoutes(gatewayUrl: () => string, identifies: () => number): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/gateway/bot",
      handle: ({ world }) => ({
        url: gatewayUrl(),
        shards: world.shards,
        session_start_limit: {
          total: 1000,
          remaining: 1000 - identifies(),
          reset_after: 86_400_000,
          max_concurrency: 16,
        },
      }),
    },
    { method: "GET", path: "/users/@me", handle: ({ world }) => world.bot },
    {
      method: "GET",
      path: "/applications/@me",
      handle: ({ world }) => ({ id: world.applicationId, name: "Waybill", bot: world.bot, flags: 0 }),
    },
  ];
}
