import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayResumeData,
} from "discord-api-types/v10";
import type { WebSocket } from "ws";
import type { Gateway } from "./gateway.ts";
import { Session } from "./session.ts";

/** All intents there are: bits 0 to 28 with gaps. https://docs.discord.com/developers/events/gateway#list-of-intents */
const KNOWN_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit): bit is GatewayIntentBits => typeof bit === "number")
  .reduce((all, bit) => all | bit, 0);
/** https://docs.discord.com/developers/events/gateway#sending-events */
const MOST_BYTES = 4096;

/** One socket of a bot: HELLO, then IDENTIFY or RESUME, then events and heartbeats. */
export class Connection {
  readonly socket: WebSocket;
  /** Path it came in by: resumed sessions use an address of their own. */
  readonly path: string;
  session: Session | undefined;
  private readonly gateway: Gateway;

  constructor(gateway: Gateway, socket: WebSocket, path: string) {
    this.gateway = gateway;
    this.socket = socket;
    this.path = path;
    socket.on("message", (data) => this.receive(String(data)));
    socket.on("close", (code) => gateway.closed(this, code));
    socket.on("error", () => {});
    this.send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: gateway.heartbeat, _trace: [] } });
  }

  send(payload: object): void {
    if (!this.gateway.frozen) this.socket.send(JSON.stringify({ s: null, t: null, ...payload }));
  }

  private receive(text: string): void {
    const payload = parse(text);
    const refusal =
      payload && Buffer.byteLength(text) <= MOST_BYTES ? this.take(payload) : GatewayCloseCodes.DecodeError;
    if (refusal) this.socket.close(refusal);
  }

  /** Does what a payload asks for; gives back a close code if that is out of the question. */
  private take({ op, d }: Payload): GatewayCloseCodes | undefined {
    this.gateway.received.push(op);
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        this.send({ op: GatewayOpcodes.HeartbeatAck });
        return undefined;
      case GatewayOpcodes.Identify:
        return this.identify(d as GatewayIdentifyData);
      case GatewayOpcodes.Resume:
        return this.resume(d as GatewayResumeData);
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        return this.session ? undefined : GatewayCloseCodes.NotAuthenticated;
      default:
        return GatewayCloseCodes.UnknownOpcode;
    }
  }

  private identify(data: GatewayIdentifyData): GatewayCloseCodes | undefined {
    const refusal = this.session ? GatewayCloseCodes.AlreadyAuthenticated : this.refusalOf(data);
    if (refusal) return refusal;
    this.session = new Session(data.shard ?? [0, 1], data.intents);
    this.gateway.begin(this, this.session);
    return undefined;
  }

  /** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
  private refusalOf({ token, intents, shard = [0, 1] }: GatewayIdentifyData): GatewayCloseCodes | undefined {
    const { world, refuseWith } = this.gateway;
    if (refuseWith) return refuseWith;
    if (token !== world.token) return GatewayCloseCodes.AuthenticationFailed;
    if (shard[0] >= shard[1]) return GatewayCloseCodes.InvalidShard;
    if (shard[1] < world.shards) return GatewayCloseCodes.ShardingRequired;
    if ((intents & ~KNOWN_INTENTS) !== 0) return GatewayCloseCodes.InvalidIntents;
    const reads = (intents & GatewayIntentBits.MessageContent) !== 0;
    const watches = (intents & (GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences)) !== 0;
    return watches || (reads && !world.messageContent) ? GatewayCloseCodes.DisallowedIntents : undefined;
  }

  private resume({ session_id: id, seq, token }: GatewayResumeData): GatewayCloseCodes | undefined {
    if (token !== this.gateway.world.token) return GatewayCloseCodes.AuthenticationFailed;
    if (this.gateway.deafToResume) return undefined;
    const session = this.gateway.sessions.get(id);
    if (session) this.goOn(session, seq);
    else this.send({ op: GatewayOpcodes.InvalidSession, d: false });
    return undefined;
  }

  private goOn(session: Session, sequence: number): void {
    this.session = session;
    session.attach((payload) => this.send(payload));
    session.replay(sequence);
    session.dispatch(GatewayDispatchEvents.Resumed, { _trace: [] });
    this.gateway.resumes += 1;
    this.gateway.world.changes.announce();
  }
}

interface Payload {
  readonly op: GatewayOpcodes;
  readonly d: unknown;
}

function parse(text: string): Payload | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
