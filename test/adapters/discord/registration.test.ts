import { describe, expect, test } from "@jest/globals";
import { DEFINITIONS, forOneServer } from "../../../src/adapters/discord/commands/definitions.ts";
import { sameCommands } from "../../../src/adapters/discord/commands/same.ts";
import { checkCommands } from "../../fakes/discord/rules/commands.ts";
import { startStage } from "./stage.ts";

const PUT = /^\/applications\/\d+\/(guilds\/\d+\/)?commands$/;

describe("registering commands", () => {
  test("one bulk overwrite at the first start, none at the next", async () => {
    const stage = await startStage();
    expect(stage.fake.requests("PUT", PUT)).toHaveLength(1);
    await stage.restart();
    expect(stage.fake.requests("PUT", PUT)).toHaveLength(1);
    expect(stage.fake.requests("POST", PUT)).toHaveLength(0);
  });

  test("again when something is different at Discord", async () => {
    const stage = await startStage();
    const commands = stage.fake.world.commands.get("") ?? [];
    stage.fake.world.commands.set("", [{ ...commands[0], description: "Old" } as never]);
    await stage.restart();
    expect(stage.fake.requests("PUT", PUT)).toHaveLength(2);
  });

  test("for one server only, without what belongs to global commands", async () => {
    let id = "";
    const stage = await startStage({
      prepare: ({ guild }) => {
        id = guild.id;
      },
      get config() {
        return { guildId: id };
      },
    });
    expect(stage.fake.world.commands.get(id)).toHaveLength(2);
    expect(stage.fake.world.commands.get("")).toBeUndefined();
    await stage.restart();
    expect(stage.fake.requests("PUT", PUT)).toHaveLength(1);
  });

  test("a list that cannot be read is written anew", async () => {
    const { fake, log } = await startStage({
      prepare: ({ fake }) => fake.rest.faults.add({ method: "GET", path: PUT, status: 404 }),
    });
    expect(fake.world.commands.get("")).toHaveLength(2);
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("a refusal is logged, and the bot answers all the same", async () => {
    const { log, ann, fake } = await startStage({
      prepare: ({ fake }) => {
        fake.rest.faults.add({ method: "PUT", path: PUT, status: 403 });
      },
    });
    expect(log.filter(({ level }) => level === "error")).toHaveLength(1);
    const message = ann.says(fake.directMessages(ann), "Gmail SMTP port?");
    await fake.replyTo(message);
  });
});

describe("definitions", () => {
  test("are what Discord takes, everywhere and in one server", () => {
    expect(checkCommands([...DEFINITIONS], false)).toEqual([]);
    expect(checkCommands(forOneServer(DEFINITIONS), true)).toEqual([]);
  });

  test("can be installed to servers and people, and used in servers, direct messages and groups", () => {
    for (const command of DEFINITIONS) {
      expect(command.integration_types).toEqual([0, 1]);
      expect(command.contexts).toEqual([0, 1, 2]);
    }
  });

  test("every description speaks all nine languages, and both kinds of English", () => {
    const described: { description: string; description_localizations?: Record<string, string> }[] = [];
    JSON.stringify(DEFINITIONS, (_, value) => {
      if (value?.description) described.push(value);
      return value;
    });
    expect(described.length).toBeGreaterThan(10);
    for (const { description, description_localizations: locales = {} } of described) {
      const { "en-US": american, "en-GB": _, ...others } = locales;
      expect(american).toBe(description);
      expect(Object.keys(others).sort()).toEqual([
        "de",
        "es-419",
        "es-ES",
        "fr",
        "it",
        "ja",
        "nl",
        "pl",
        "pt-BR",
      ]);
      for (const text of Object.values(others)) expect(text).not.toBe(description);
    }
  });
});

describe("telling whether commands changed", () => {
  const base = {
    name: "a",
    type: 1,
    description: "A",
    options: [{ name: "o", type: 3, description: "O", required: true }],
  };
  const registered = {
    ...base,
    id: "1",
    version: "2",
    application_id: "3",
    nsfw: false,
    name_localizations: null,
  };

  test("what Discord adds is no change, nor is the order", () => {
    expect(sameCommands([base], [registered])).toBe(true);
    expect(sameCommands([base, { ...base, name: "b" }], [{ ...registered, name: "b" }, registered])).toBe(
      true,
    );
    expect(sameCommands([{ ...base, contexts: [0, 1] }], [{ ...registered, contexts: [1, 0] }])).toBe(true);
  });

  test.each([
    ["a description", { description: "B" }],
    ["an option gone", { options: [] }],
    ["an option that is no longer required", { options: [{ name: "o", type: 3, description: "O" }] }],
    ["a translation", { description_localizations: { de: "Ä" } }],
    ["where it can be used", { contexts: [0] }],
  ])("%s is one", (_, change) => {
    expect(sameCommands([{ ...base, ...change }], [registered])).toBe(false);
  });

  test("more or fewer commands are one", () => {
    expect(sameCommands([base], [])).toBe(false);
    expect(sameCommands([base], [registered, { ...registered, name: "b" }])).toBe(false);
  });
});
