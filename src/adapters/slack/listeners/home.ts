import type { App } from "@slack/bolt";
import { helpCard } from "../../../surface/help.ts";
import { attempt } from "../attempt.ts";
import type { SlackDesk } from "../desk.ts";
import { SUGGESTED_PROMPTS } from "../prompts.ts";
import { homeView } from "../render/views.ts";

/**
 * Opening the app: the Home tab is published, the Messages tab gets its suggested prompts, and neither gets a greeting.
 * The prompts go without `thread_ts`, with which the agent view drops them: https://docs.slack.dev/ai/migrating-to-agent-messaging/
 */
export function listenToHome(app: App, desk: SlackDesk): void {
  app.event("app_home_opened", async ({ event, client }) => {
    if (event.tab === "messages") {
      await attempt(desk.log, "prompts", async () => {
        const prompts = { channel_id: event.channel, prompts: [...SUGGESTED_PROMPTS] };
        await client.assistant.threads.setSuggestedPrompts(prompts);
      });
    } else {
      await attempt(desk.log, "home", async () => {
        const words = await desk.locales.wordsOf(client, event.user);
        const help = { card: helpCard(desk, words), ask: "help", slots: {} };
        await client.views.publish({ user_id: event.user, view: homeView(help, words) });
      });
    }
  });
}
