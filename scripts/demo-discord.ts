/**
 * `npm run demo:discord`: a fake of Discord and the real bot on this machine, and one conversation as people would see it.
 */
import { startDiscord } from "../src/adapters/discord/index.ts";
import { createEngine } from "../src/engine/engine.ts";
import { loadKnowledge } from "../src/knowledge/load.ts";
import { SHIPPED } from "../src/knowledge/shipped.ts";
import { learnedFor } from "../src/model-file.ts";
import type { Surface } from "../src/surface/surface.ts";
import {
  draw,
  type FakeDiscord,
  type Person,
  type StoredMessage,
  startFakeDiscord,
} from "../test/fakes/discord/index.ts";

const quiet = { debug() {}, info() {}, warn: console.error, error: console.error };

function heading(place: string): void {
  console.log(`\n${`══ ${place} `.padEnd(72, "═")}`);
}

function says(person: Person, text: string): void {
  console.log(`\n${person.user.username}: ${text.replaceAll("@bot", "@Waybill")}`);
}

function shows(message: StoredMessage): void {
  console.log(
    `\nWaybill ${message.edited_timestamp ? "(the same message, changed)" : "BOT"}\n${draw(message)}`,
  );
}

async function inTheChannel(fake: FakeDiscord): Promise<void> {
  const channel = fake.channel([...fake.world.guilds.values()][0] ?? fake.server("Mail help"), "help");
  const [ann, ben] = [fake.person("ann"), fake.person("ben")];
  heading("#help, for all to see");
  says(ann, "@bot whats the smtp port for gmail");
  const card = await fake.replyTo(ann.says(channel, "@bot whats the smtp port for gmail"));
  shows(card);
  says(ben, "↩ and imap?");
  shows(await fake.replyTo(ben.says(channel, "and imap?", { replyTo: card })));
  says(ben, "clicks [More] on the card of ann");
  shows(await ben.click(card, "More").message());
  says(ann, "clicks [It does not work]");
  await ann.click(card, "It does not work").response();
  shows(card);
  says(ann, "@bot gmail in nodemailer");
  const code = await fake.replyTo(ann.says(channel, "@bot gmail in nodemailer"));
  shows(code);
  const error = "535 5.7.8 Username and Password not accepted";
  says(ann, `clicks [Not working?] and fills in: ${error}`);
  const form = await ann.click(code, "Not working?").form();
  shows(await ann.submit(form, { error }, code).message());
  says(ann, "@bot thanks!");
  ann.says(channel, "@bot thanks!");
  console.log("\n(no answer: there is nothing to say)");
}

async function elsewhere(fake: FakeDiscord): Promise<void> {
  const channel = fake.channel(fake.server("Somebody else's server", { installed: false }), "general");
  const clara = fake.person("clara", "de");
  heading("in a server without the bot, installed to her own account, in German");
  const offered = await clara.complete(channel, "settings", "provider", { provider: "gmx" }).choices();
  says(clara, `types /email settings provider: gmx   → ${offered.map(({ name }) => name).join(" · ")}`);
  const provider = String(offered[0]?.value ?? "gmx");
  says(clara, `/email settings provider: ${offered[0]?.name} protocol: IMAP`);
  const card = await clara.slash(channel, "settings", { provider, protocol: "imap" }).message();
  shows(card);
  says(clara, "clicks [Mehr]");
  await clara.click(card, "Mehr").response();
  shows(card);
}

async function directly(fake: FakeDiscord): Promise<void> {
  const dan = fake.person("dan");
  heading("a direct message");
  says(dan, "yahoo wont connect, my password is hunter2!");
  shows(
    await fake.replyTo(dan.says(fake.directMessages(dan), "yahoo wont connect, my password is hunter2!")),
  );
}

async function connect(fake: FakeDiscord): Promise<Surface> {
  const base = loadKnowledge(SHIPPED).knowledge;
  return startDiscord({
    engine: createEngine(base, learnedFor(base)),
    today: () => new Date().toISOString().slice(0, 10),
    config: { token: fake.token, apiUrl: fake.apiUrl, listenChannels: [] },
    log: quiet,
  });
}

const fake = await startFakeDiscord();
fake.channel(fake.server("Mail help"), "welcome");
const bot = await connect(fake);
console.log(bot.describe());
for (const scene of [inTheChannel, elsewhere, directly]) await scene(fake);
await bot.stop();
await fake.stop();
