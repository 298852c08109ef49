import { describe, expect, test } from "@jest/globals";
import { GatewayOpcodes } from "discord-api-types/v10";
import { createClient } from "../../../src/adapters/discord/client.ts";
import { connect } from "../../../src/adapters/discord/connect.ts";
import { DiscordStartError } from "../../../src/adapters/discord/index.ts";
import { type LogLine, startBot, startFake, startStage } from "./stage.ts";

const CLEAR = /^(DISCORD_\w+): /;

async function failureOf(start: Promise<unknown>): Promise<DiscordStartError> {
  const error = await start.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof DiscordStartError) return error;
  throw new Error(`Expected a clear failure, got: ${String(error)}`);
}

describe("connecting", () => {
  test("asks for servers, their messages and direct messages, and for nothing privileged", async () => {
    const { fake } = await startStage();
    const [session] = fake.gateway.sessions.values();
    expect(session?.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
  });

  test("asks for message content only when there are channels to listen to", async () => {
    const { fake } = await startStage({
      prepare: ({ fake }) => {
        fake.world.messageContent = true;
      },
      listenTo: ({ channel }) => [channel.id],
    });
    const [session] = fake.gateway.sessions.values();
    expect((session?.intents ?? 0) & (1 << 15)).not.toBe(0);
  });

  test("prints links that install to a server and to a person, with the fewest permissions", async () => {
    const { bot, fake } = await startStage();
    const [server, person] = bot.describe().match(/https:\S+/g) ?? [];
    const toServer = new URL(server ?? "").searchParams;
    expect(toServer.get("client_id")).toBe(fake.world.applicationId);
    expect(toServer.get("scope")).toBe("bot applications.commands");
    expect(BigInt(toServer.get("permissions") ?? 0)).toBe(
      (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n),
    );
    expect(new URL(person ?? "").searchParams.get("scope")).toBe("applications.commands");
    expect(new URL(person ?? "").searchParams.get("integration_type")).toBe("1");
  });

  test("does not wait for a server that is down", async () => {
    const { ann, fake } = await startStage({
      prepare: ({ fake }) => {
        fake.gateway.unavailable.add(fake.server("Down today").id);
      },
    });
    const answer = ann.slash(fake.directMessages(ann), "ask", { question: "Gmail IMAP server" });
    expect((await answer.response()).kind).toBe("message");
  });
});

describe("a start that fails says why in one paragraph, without the token, and does not try again", () => {
  test("wrong token", async () => {
    const fake = await startFake();
    const log: LogLine[] = [];
    const token = "MTIz.wrong.secret-part";
    const { message } = await failureOf(startBot(fake, log, { config: { token } }));
    expect(message).toMatch(/^DISCORD_TOKEN: .*Reset Token/);
    expect(`${message}${JSON.stringify(log)}`).not.toContain("secret-part");
    expect(fake.requests("GET", /gateway/)).toHaveLength(1);
  });

  test("empty token", async () => {
    const fake = await startFake();
    expect((await failureOf(startBot(fake, [], { config: { token: "" } }))).message).toMatch(
      /^DISCORD_TOKEN: /,
    );
  });

  test("token that is refused by the gateway only", async () => {
    const fake = await startFake();
    fake.gateway.refuseWith = 4004;
    expect((await failureOf(startBot(fake, []))).message).toMatch(/^DISCORD_TOKEN: /);
    expect(fake.gateway.received.filter((op) => op === GatewayOpcodes.Identify)).toHaveLength(1);
  });

  test("message content wanted but switched off in the portal", async () => {
    const fake = await startFake();
    const log: LogLine[] = [];
    const { message } = await failureOf(startBot(fake, log, { config: { listenChannels: ["1"] } }));
    expect(message).toMatch(/^DISCORD_LISTEN_CHANNELS: .*Privileged Gateway Intents, Message Content Intent/);
    expect(log).toEqual([]);
    expect(fake.gateway.received.filter((op) => op === GatewayOpcodes.Identify)).toHaveLength(1);
  });

  test("application id of another application", async () => {
    const fake = await startFake();
    const config = { applicationId: "123456789012345678" };
    const { message } = await failureOf(startBot(fake, [], { config }));
    expect(message).toMatch(/^DISCORD_APPLICATION_ID: .*General Information/);
    expect(message).toContain(fake.world.applicationId);
  });

  test.each([
    ["nothing listens there", "http://127.0.0.1:9/api"],
    ["not an address", "not a web address"],
  ])("API address: %s", async (_, apiUrl) => {
    const fake = await startFake();
    expect((await failureOf(startBot(fake, [], { config: { apiUrl } }))).message).toMatch(
      /^DISCORD_API_URL: /,
    );
  });

  test("Discord is down", async () => {
    const fake = await startFake();
    fake.rest.faults.add({ path: /gateway/, status: 503, times: 10 });
    const { message } = await failureOf(startBot(fake, []));
    expect(message).toMatch(CLEAR);
    expect(message).toContain("answered 503");
  });

  test("the gateway does not answer", async () => {
    const fake = await startFake();
    fake.gateway.frozen = true;
    const config = { token: fake.token, apiUrl: fake.apiUrl, listenChannels: [] };
    const { message } = await failureOf(connect(createClient(config), config, 300));
    expect(message).toMatch(/gateway .* does not answer/);
  });

  test("says whether it is the configuration that has to change", async () => {
    const fake = await startFake();
    expect((await failureOf(startBot(fake, [], { config: { token: "x" } }))).isConfiguration).toBe(true);
    fake.rest.faults.add({ path: /gateway/, status: 503, times: 10 });
    expect((await failureOf(startBot(fake, []))).isConfiguration).toBe(false);
  });
});
