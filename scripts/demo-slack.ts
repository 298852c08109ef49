import { startSlack } from "../src/adapters/slack/index.ts";
import { loadEngine } from "../src/load-engine.ts";
import { draw, FakeSlack, type Message } from "../test/fakes/slack/index.ts";

/** One conversation as a user sees it: the real bot against the fake of Slack, drawn in characters. `npm run demo:slack` */

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const slack = await FakeSlack.start();
const { bot: botToken, app: appToken } = slack.workspace.tokens;
const bot = await startSlack({
  engine: await loadEngine(),
  today: () => new Date().toISOString().slice(0, 10),
  config: { botToken, appToken },
  apiUrl: slack.apiUrl,
  log: quiet,
});
const ann = slack.person();
let seen = 0;

function say(line: string): void {
  process.stdout.write(`\n${line}\n`);
}

/** Waits for the bot's next message and draws it. */
async function answer(): Promise<Message> {
  const message = await slack.until("an answer", () => slack.said()[seen]);
  seen += 1;
  const where = message.onlyFor ? "only visible to Ann" : message.thread ? "in the thread" : "in the channel";
  process.stdout.write(`waybill  APP  (${where})\n${draw(message)}\n`);
  return message;
}

say("#help");
say("Ann: @waybill Gmail SMTP port?");
const { ts } = await ann.mentions("C0HELP", "Gmail SMTP port?");
const card = await answer();

say("Ann, in the thread: and imap?");
await ann.says("C0HELP", "and imap?", { thread: ts });
await answer();

say("Ann presses [ Password rejected? ]");
await ann.presses(card, "Password rejected?");
await answer();

say("Ann: /email ann@gmx.de");
await ann.types("C0HELP", "ann@gmx.de");
await answer();

await bot.stop();
await slack.stop();
