import { GatewayDispatchEvents, GatewayIntentBits } from "discord-api-types/v10";
import { shardOf } from "../ids.ts";
import { messageCreate } from "../payloads/message.ts";
import type { Channel, StoredMessage, World } from "../world.ts";
import type { Session } from "./session.ts";

/** Tells sessions what happened, each what its shard and its intents let it hear. */
export class GatewayDispatch {
  private readonly world: World;
  private readonly sessions: () => Iterable<Session>;

  constructor(world: World, sessions: () => Iterable<Session>) {
    this.world = world;
    this.sessions = sessions;
  }

  /** An event that needs no intent, such as INTERACTION_CREATE. */
  event(name: GatewayDispatchEvents, guildId: string | undefined, data: unknown): void {
    for (const session of this.listening(guildId)) session.dispatch(name, data);
  }

  /** MESSAGE_CREATE, its content hidden from those who may not read it. */
  message(channel: Channel, message: StoredMessage): void {
    const needed = channel.guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
    if (channel.guild?.installed === false) return;
    for (const session of this.listening(channel.guild?.id)) {
      if ((session.intents & needed) === 0) continue;
      session.dispatch(
        GatewayDispatchEvents.MessageCreate,
        messageCreate(this.world, channel, message, session.intents),
      );
    }
  }

  private listening(guildId: string | undefined): Session[] {
    return [...this.sessions()].filter(({ shard: [id, count] }) => shardOf(guildId, count) === id);
  }
}
