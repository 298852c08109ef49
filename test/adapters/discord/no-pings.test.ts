import { expect, test } from "@jest/globals";
import { PermissionFlagsBits } from "discord-api-types/v10";
import { startStage } from "./stage.ts";

interface Sent {
  readonly data?: Sent;
  readonly components?: unknown;
  readonly allowed_mentions?: { parse: string[]; replied_user?: boolean };
}

/** Messages among the bodies of requests: new ones, edits and follow-ups. Forms and completions mention nobody. */
function messagesIn(bodies: unknown[]): Sent[] {
  return bodies
    .map((body) => (body as Sent)?.data ?? (body as Sent))
    .filter((sent) => sent?.components && !("title" in sent));
}

test("no message, edit or follow-up pings anybody, not even who is replied to", async () => {
  const { ann, ben, channel, fake } = await startStage({
    prepare: ({ fake, guild }) => {
      fake.channel(guild, "closed").denied = PermissionFlagsBits.SendMessages;
    },
  });
  const closed = [...fake.world.channels.values()].find(({ name }) => name === "closed") ?? channel;
  const question = { question: "Gmail @everyone <@123456789012345678> SMTP" };
  const card = await ann.slash(channel, "ask", question).message();
  await ann.click(card, "Show to everyone").message(1);
  const shown = await fake.replyTo(ann.says(channel, "@bot Yahoo SMTP settings, @here"));
  await ann.click(shown, "IMAP settings").message();
  await ann.click(shown, "More").message();
  await ben.click(shown, "SMTP settings").message();
  const code = await fake.replyTo(ann.says(channel, "@bot Gmail in nodemailer"));
  const form = await ann.click(code, "Not working?").form();
  await ann.submit(form, { error: "@everyone 535" }, code).message();
  await ann.use(shown, "unknown").message();
  await fake.replyTo(ann.says(channel, "@bot"));
  await fake.replyTo(ann.says(fake.directMessages(ann), "Gmail"));
  ben.says(closed, "@bot Gmail");
  await fake.world.changes.until("the direct answer", () => fake.written(fake.directMessages(ben))[1]);
  const sent = messagesIn(fake.rest.requests.map(({ body }) => body));
  expect(sent.length).toBeGreaterThan(10);
  for (const { allowed_mentions } of sent)
    expect(allowed_mentions).toEqual({ parse: [], replied_user: false });
});
