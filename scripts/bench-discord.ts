/**
 * `npm run bench:discord`: how long people wait for the first response, with thirty questions at once on loopback. The bot is
 * the built one, a process of its own; the times are the fake's, from handing an event to the gateway to the response.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  type Channel,
  type FakeDiscord,
  type Person,
  startFakeDiscord,
} from "../test/fakes/discord/index.ts";

const AT_ONCE = 30;
const ROUNDS = 10;
const QUESTIONS = [
  "Gmail SMTP port?",
  "outlook imap server",
  "somebody@gmx.de",
  "535 5.7.8 Username and Password not accepted",
  "what is the difference between pop and imap",
  "my yahoo mail stopped sending on iphone yesterday",
];

type Try = (person: Person, channel: Channel, index: number) => Promise<number>;

const question = (index: number) => QUESTIONS[index % QUESTIONS.length] ?? "";

const TRIES: Readonly<Record<string, (fake: FakeDiscord) => Try>> = {
  "/email ask": () => async (person, channel, index) => {
    const exchange = person.slash(channel, "ask", { question: question(index) });
    await exchange.acknowledged();
    return exchange.took;
  },
  completion: () => async (person, channel, index) => {
    const typed = question(index).slice(0, 1 + (index % 8));
    const exchange = person.complete(channel, "settings", "provider", { provider: typed });
    await exchange.acknowledged();
    return exchange.took;
  },
  button: (fake) => async (person, channel) => {
    const card = await fake.replyTo(person.says(channel, "@bot Gmail IMAP settings"));
    const exchange = person.click(card, "SMTP settings");
    await exchange.acknowledged();
    return exchange.took;
  },
  mention: (fake) => async (person, channel, index) => {
    const asked = performance.now();
    await fake.replyTo(person.says(channel, `@bot ${question(index)}`));
    return performance.now() - asked;
  },
};

async function measure(fake: FakeDiscord, attempt: Try, rounds: number): Promise<number[]> {
  const times: number[] = [];
  const people = Array.from({ length: AT_ONCE }, (_, index) => fake.person(`person-${index}`));
  const channels = [...fake.world.channels.values()];
  for (let round = 0; round < rounds; round += 1) {
    const tries = people.map((person, index) =>
      attempt(person, channels[index] ?? (channels[0] as Channel), index + round),
    );
    times.push(...(await Promise.all(tries)));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  }
  return times.sort((left, right) => left - right);
}

function row(what: string, times: readonly number[]): string {
  const at = (share: number) =>
    `${Math.round(times[Math.ceil(times.length * share) - 1] ?? 0)} ms`.padStart(9);
  return `${what.padEnd(34)}${String(times.length).padStart(5)}${at(0.5)}${at(0.95)}${at(1)}`;
}

async function startBot(fake: FakeDiscord) {
  const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
  const env = { ...process.env, DISCORD_TOKEN: fake.token, DISCORD_API_URL: fake.apiUrl, LOG_LEVEL: "warn" };
  const bot = spawn(process.execPath, [cli, "start"], { env, stdio: ["ignore", "inherit", "pipe"] });
  await new Promise<void>((resolve) =>
    bot.stderr.on("data", (text) => String(text).includes("oauth2") && resolve()),
  );
  return bot;
}

const fake = await startFakeDiscord();
const guild = fake.server("Mail help");
for (let index = 0; index < AT_ONCE; index += 1) fake.channel(guild, `help-${index}`);
const bot = await startBot(fake);
console.log(
  `${`${AT_ONCE} at once`.padEnd(34)}${"n".padStart(5)}${"median".padStart(9)}${"p95".padStart(9)}${"max".padStart(9)}`,
);
for (const [what, attempt] of Object.entries(TRIES))
  console.log(
    row(what, await measure(fake, attempt(fake), what === "mention" || what === "button" ? 3 : ROUNDS)),
  );
fake.rest.faults.latency = 800;
const slow = TRIES["/email ask"];
if (slow) console.log(row("/email ask, 800 ms of latency", await measure(fake, slow(fake), 3)));
bot.kill("SIGTERM");
await new Promise((resolve) => bot.once("exit", resolve));
await fake.stop();
