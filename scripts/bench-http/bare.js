/** What everybody writes first: a Bolt app that acknowledges a mention and posts a constant. Measured beside the whole bot. */
import bolt from "@slack/bolt";

const { App, LogLevel } = bolt;
const app = new App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
  logLevel: LogLevel.ERROR,
});
app.event("app_mention", async ({ event, client }) => {
  await client.chat.postMessage({
    channel: event.channel,
    thread_ts: event.ts,
    text: "smtp.gmail.com, port 465, SSL/TLS",
  });
});
const server = await app.start({ port: 0, host: "127.0.0.1" });
process.stderr.write(`HTTP: http://127.0.0.1:${server.address().port}/healthz\n`);
