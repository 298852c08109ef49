import { setTimeout as sleep } from "node:timers/promises";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { startFakeDiscord } from "../../test/fakes/discord/index.ts";
import { FakeSlack } from "../../test/fakes/slack/index.ts";
import { type Sample, WatchedBot } from "./bot.ts";
import { createDice, type Dice } from "./dice.ts";
import { DiscordPeople } from "./discord-people.ts";
import { DiscordSide } from "./discord-side.ts";
import { Ledger } from "./ledger.ts";
import type { SoakOptions } from "./options.ts";
import { SlackPeople } from "./slack-people.ts";
import { SlackSide } from "./slack-side.ts";
import { createTexts } from "./texts.ts";
import { Weather } from "./weather.ts";

/** Seconds between two floods, and how much somebody then asks at once: more than a person gets answered. */
const FLOOD = { everyMs: 30_000, questions: 30 };

/** Nothing is waited for longer: what the bot itself holds back, it gives up after a minute. */
const LONGEST_DRAIN_MS = 70_000;

/** Often enough for a dead gateway to be noticed within the run; Discord's own is 41 seconds. */
const HEARTBEAT_MS = 3_000;

export interface Soaked {
  readonly ledger: Ledger;
  readonly bot: WatchedBot;
  /** Of the time in which questions were asked. */
  readonly samples: readonly Sample[];
  readonly slack: SlackSide;
  readonly discord: DiscordSide;
  readonly weather: Weather;
  /** The exit code after SIGTERM; undefined where it had ended before. */
  readonly exit: number | null | undefined;
}

/** The built bot between two fakes, asked and disturbed for a while. */
export async function soak(base: Knowledge, options: SoakOptions): Promise<Soaked> {
  const { seed } = options;
  const [fakeSlack, fakeDiscord] = [await FakeSlack.start(), await startFakeDiscord()];
  fakeDiscord.gateway.heartbeat = HEARTBEAT_MS;
  const ledger = new Ledger();
  const texts = createTexts(base, createDice(seed), seed);
  const discord = new DiscordSide(fakeDiscord, ledger, createDice(seed + 1));
  const onDiscord = new DiscordPeople(discord, ledger, texts, createDice(seed + 2));
  const bot = new WatchedBot(environment(fakeSlack, fakeDiscord));
  const address = (await bot.says(/(http:\/\/127\.0\.0\.1:\d+)\/healthz/))[1] ?? "";
  await Promise.all([bot.says(/Slack \(HTTP\)/), bot.says(/Add the bot to a server/)]);
  fakeSlack.useHttp(`${address}/slack/events`);
  const door = { port: Number(new URL(address).port), signingSecret: fakeSlack.workspace.tokens.signing };
  const slack = new SlackSide(fakeSlack, door, ledger, createDice(seed + 3));
  const onSlack = new SlackPeople(slack, ledger, texts, createDice(seed + 4));
  const weather = new Weather(discord, bot, door, createDice(seed + 5));
  const looking = setInterval(() => [slack.look(), discord.look()], 50);
  const blowing = weather.blow();
  await crowd({ onSlack, onDiscord, discord, bot, dice: createDice(seed + 6) }, options);
  const samples = [...bot.samples];
  weather.end();
  await blowing;
  await drained(ledger, bot);
  clearInterval(looking);
  for (const question of ledger.questions) discord.excuse(question);
  const exit = bot.hasEnded ? undefined : await bot.stop();
  await Promise.all([fakeSlack.stop(), fakeDiscord.stop()]);
  return { ledger, bot, samples, slack, discord, weather, exit };
}

function environment(slack: FakeSlack, discord: { token: string; apiUrl: string }) {
  const { bot, signing } = slack.workspace.tokens;
  return {
    SLACK_BOT_TOKEN: bot,
    SLACK_SIGNING_SECRET: signing,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    PORT: "0",
    LOG_LEVEL: "warn",
  };
}

interface Crowd {
  readonly onSlack: SlackPeople;
  readonly onDiscord: DiscordPeople;
  readonly discord: DiscordSide;
  readonly bot: WatchedBot;
  readonly dice: Dice;
}

/** So many a second, on one platform or the other; now and then somebody floods. */
async function crowd(
  { onSlack, onDiscord, discord, bot, dice }: Crowd,
  { seconds, rate }: SoakOptions,
): Promise<void> {
  const flooder = discord.fake.person("flooder");
  const room = discord.fake.directMessages(flooder);
  const started = performance.now();
  let nextFlood = FLOOD.everyMs / 10;
  let asked = 0;
  for (let now = 0; now < seconds * 1_000 && !bot.hasEnded; now = performance.now() - started) {
    for (; asked < (now / 1_000) * rate; asked += 1) {
      if (dice.chance(0.5)) void onSlack.ask();
      else onDiscord.ask();
    }
    if (now > nextFlood) {
      nextFlood += FLOOD.everyMs;
      asked += 2 * FLOOD.questions;
      void onSlack.flood("UFLOOD", FLOOD.questions);
      onDiscord.flood(flooder, room, FLOOD.questions);
    }
    await sleep(10);
  }
}

async function drained(ledger: Ledger, bot: WatchedBot): Promise<void> {
  const deadline = performance.now() + LONGEST_DRAIN_MS;
  const isOpen = () => ledger.waiting().some(({ excuse }) => excuse === undefined);
  await sleep(3_000);
  while (isOpen() && !bot.hasEnded && performance.now() < deadline) await sleep(200);
}
