import { expect, test } from "@jest/globals";
import { shardOf } from "../../fakes/discord/ids.ts";
import { wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

test("as many shards as Discord recommends; buttons and messages work on each", async () => {
  const stage = await startStage({
    prepare: ({ fake }) => {
      fake.world.shards = 2;
      for (const name of ["a", "b", "c", "d", "e", "f", "g", "h"]) fake.channel(fake.server(name), name);
    },
  });
  const { ann, fake } = stage;
  expect(fake.gateway.identifies).toBe(2);
  const channels = [...fake.world.channels.values()];
  const shards = new Set(channels.map(({ guild }) => shardOf(guild?.id, 2)));
  for (const channel of channels) {
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail IMAP settings"));
    expect(wordsOf(await ann.click(card, "SMTP settings").message())).toContain("smtp.gmail.com");
  }
  expect([...shards].sort()).toEqual([0, 1]);
  expect(wordsOf(await fake.replyTo(ann.says(fake.directMessages(ann), "Gmail IMAP")))).toContain(
    "imap.gmail.com",
  );
});
