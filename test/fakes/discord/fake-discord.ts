import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ChannelType } from "discord-api-types/v10";
import { Gateway } from "./gateway/gateway.ts";
import { Person } from "./people/person.ts";
import { channelRoutes } from "./rest/channels.ts";
import { commandRoutes } from "./rest/commands.ts";
import { interactionRoutes } from "./rest/interactions.ts";
import { type Recorded, RestServer } from "./rest/server.ts";
import { sessionRoutes } from "./rest/session.ts";
import { webhookRoutes } from "./rest/webhooks.ts";
import {
  addChannel,
  addGuild,
  type Channel,
  createWorld,
  directChannel,
  type Guild,
  type StoredMessage,
  type World,
} from "./world.ts";

const HOST = "127.0.0.1";

export interface FakeDiscord {
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly token: string;
  readonly world: World;
  readonly rest: RestServer;
  readonly gateway: Gateway;
  server(name: string, options?: { locale?: string; installed?: boolean }): Guild;
  channel(guild: Guild, name?: string): Channel;
  thread(parent: Channel): Channel;
  directMessages(person: Person): Channel;
  groupChat(person: Person): Channel;
  person(name: string, locale?: string): Person;
  /** Requests of a kind that came in so far. */
  requests(method: string, path: RegExp): Recorded[];
  /** The bot's reply to a message, as soon as it is there. */
  replyTo(message: StoredMessage): Promise<StoredMessage>;
  /** What the bot wrote in a channel so far. */
  written(channel: Channel): StoredMessage[];
  /** Everything is out of reach for some time: sockets cut, connections refused. */
  outage(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a fake of Discord on a free port of loopback. */
export async function startFakeDiscord(): Promise<FakeDiscord> {
  const world = createWorld();
  const gateway = new Gateway(world);
  const rest = new RestServer(world, gateway.dispatch, [
    ...sessionRoutes(
      () => gateway.url,
      () => gateway.identifies,
    ),
    ...channelRoutes,
    ...commandRoutes,
    ...interactionRoutes,
    ...webhookRoutes,
  ]);
  const server = createServer((request, response) => void rest.handle(request, response));
  server.on("upgrade", (request, socket, head) => gateway.upgrade(request, socket, head));
  const port = await listen(server, 0);
  gateway.url = `ws://${HOST}:${port}`;
  const close = async () => {
    gateway.cut();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    apiUrl: `http://${HOST}:${port}/api`,
    token: world.token,
    world,
    rest,
    gateway,
    ...places(world),
    person: (name, locale) => new Person(world, gateway.dispatch, name, locale),
    ...observations(world, rest),
    async outage(milliseconds) {
      await close();
      await sleep(milliseconds);
      await listen(server, port);
    },
    stop: close,
  };
}

function places(world: World) {
  return {
    server: (name: string, options?: { locale?: string; installed?: boolean }) =>
      addGuild(world, name, options),
    channel: (guild: Guild, name = "help") => addChannel(world, { type: ChannelType.GuildText, name, guild }),
    thread: (parent: Channel) => {
      const guild = parent.guild;
      return addChannel(world, {
        type: ChannelType.PublicThread,
        name: "a thread",
        parentId: parent.id,
        ...(guild && { guild }),
      });
    },
    directMessages: (person: Person) => directChannel(world, person.user),
    groupChat: (person: Person) =>
      addChannel(world, { type: ChannelType.GroupDM, name: "friends", recipients: [person.user] }),
  };
}

function observations(world: World, rest: RestServer) {
  const written = (channel: Channel) =>
    world.messages.filter(
      ({ author, channel_id }) => author.id === world.bot.id && channel_id === channel.id,
    );
  return {
    written,
    requests: (method: string, path: RegExp) =>
      rest.requests.filter((request) => request.method === method && path.test(request.path)),
    replyTo: (message: StoredMessage) =>
      world.changes.until("a reply", () =>
        world.messages.find(({ message_reference: reference }) => reference?.message_id === message.id),
      ),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, HOST, resolve));
  return (server.address() as AddressInfo).port;
}
