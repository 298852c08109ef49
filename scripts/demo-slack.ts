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
  const where = message.onlyFor
    ? "only visible to who asked"
    : message.thread
      ? "in the thread"
      : "in the channel";
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

say("Ann presses [ More ] on the first card");
await ann.presses(card, "More");
await answer();

say("Ann presses [ It does not work ] on it");
await ann.presses(card, "It does not work");
await answer();

say("Ann: /email ann@gmx.de");
await ann.types("C0HELP", "ann@gmx.de");
await answer();

say("Jo, whose Slack is German: /email gmail");
slack.workspace.locales.set("U0JO", "de-DE");
const jo = slack.person("U0JO");
await jo.types("C0HELP", "gmail");
const german = await answer();

say("Jo presses [ Mehr ]");
await jo.presses(german, "Mehr");
await answer();

await bot.stop();
await slack.stop();
