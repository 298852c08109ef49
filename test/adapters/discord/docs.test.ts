import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { DEFINITIONS } from "../../../src/adapters/discord/commands/definitions.ts";
import { installLinks } from "../../../src/adapters/discord/install-links.ts";
import { EnvSchema } from "../../../src/config.ts";

const guide = readFileSync(join(__dirname, "../../../docs/discord.md"), "utf8");

test("the guide names the permissions and scopes that the install links ask for", () => {
  const { server, user } = installLinks("123456789012345678");
  expect(guide).toContain(`permissions=${new URL(server).searchParams.get("permissions")}`);
  for (const link of [server, user]) {
    for (const scope of new URL(link).searchParams.get("scope")?.split(" ") ?? [])
      expect(guide).toContain(`\`${scope}\``);
  }
});

test("it names every variable there is", () => {
  const variables = Object.keys(EnvSchema.shape).filter((name) => name.startsWith("DISCORD_"));
  for (const name of variables) expect(guide).toContain(`\`${name}\``);
});

test("it names every command", () => {
  for (const command of DEFINITIONS) {
    const options = "options" in command ? (command.options ?? []) : [];
    for (const { name } of options) expect(guide).toContain(`/${command.name} ${name}`);
    expect(guide).toContain(command.name);
  }
});

test("it speaks of the portal's switches, privacy and growing", () => {
  for (const word of ["Message Content Intent", "Installation Contexts", "Privacy", "2,500"])
    expect(guide).toContain(word);
});
