import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayOpcodes } from "discord-api-types/v10";
import { WebSocketServer } from "ws";
import { shardOf } from "../ids.ts";
import { guildPayload } from "../payloads/place.ts";
import type { World } from "../world.ts";
import { Connection } from "./connection.ts";
import { GatewayDispatch } from "./dispatch.ts";
import type { Session } from "./session.ts";

/**
 * The gateway, version 10, JSON, without compression: https://docs.discord.com/developers/events/gateway
 * What Discord does to connections on its bad days stands in the methods at the end.
 */
export class Gateway {
  readonly world: World;
  readonly sessions = new Map<string, Session>();
  readonly connections = new Set<Connection>();
  readonly dispatch: GatewayDispatch;
  /** What bots sent, by opcode, in order. */
  readonly received: GatewayOpcodes[] = [];
  /** Codes that connections were closed with, in order. */
  readonly closeCodes: number[] = [];
  /** Milliseconds between heartbeats; Discord says about 41 seconds. */
  heartbeat = 41_250;
  /** True: nothing is sent any more, not even acknowledgements of heartbeats. */
  frozen = false;
  /** True: a RESUME is taken and never answered, while heartbeats are. */
  deafToResume = false;
  /** Close code that every IDENTIFY meets, whatever is in it. */
  refuseWith: number | undefined;
  /** Ids of servers that are down: named in READY, but they never come in. */
  readonly unavailable = new Set<string>();
  identifies = 0;
  resumes = 0;
  /** Base address, known once the server listens. */
  url = "";
  private readonly server = new WebSocketServer({ noServer: true });

  constructor(world: World) {
    this.world = world;
    this.dispatch = new GatewayDispatch(world, () => this.sessions.values());
  }

  /** Takes a socket over from the HTTP server. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? "/", "http://discord.test");
    this.server.handleUpgrade(request, socket, head, (opened) => {
      if (url.searchParams.get("v") !== "10") return opened.close(GatewayCloseCodes.InvalidAPIVersion);
      this.connections.add(new Connection(this, opened, url.pathname));
    });
  }

  /** READY, then the servers of the shard one after the other. */
  begin(connection: Connection, session: Session): void {
    this.identifies += 1;
    this.sessions.set(session.id, session);
    session.attach((payload) => connection.send(payload));
    const { world } = this;
    const guilds = [...world.guilds.values()].filter(
      ({ id, installed }) => installed && shardOf(id, session.shard[1]) === session.shard[0],
    );
    session.dispatch(GatewayDispatchEvents.Ready, {
      v: 10,
      user: world.bot,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: `${this.url}/resume`,
      shard: session.shard,
      application: { id: world.applicationId, flags: 0 },
    });
    for (const guild of guilds.filter(({ id }) => !this.unavailable.has(id)))
      session.dispatch(GatewayDispatchEvents.GuildCreate, guildPayload(world, guild));
    world.changes.announce();
  }

  /** A goodbye with 1000 or 1001 ends the session; after anything else it waits to be resumed. */
  closed(connection: Connection, code: number): void {
    this.closeCodes.push(code);
    this.connections.delete(connection);
    const { session } = connection;
    session?.detach();
    if (session && (code === 1000 || code === 1001)) this.sessions.delete(session.id);
    this.world.changes.announce();
  }

  /** Op 7: please reconnect and resume. */
  askToReconnect(): void {
    for (const connection of this.connections) connection.send({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Op 9: the session is no longer valid. */
  invalidate(): void {
    this.sessions.clear();
    for (const connection of this.connections)
      connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
  }

  close(code: number): void {
    for (const { socket } of this.connections) socket.close(code);
  }

  /** Cuts the TCP connections, without a goodbye. */
  cut(): void {
    for (const { socket } of this.connections) socket.terminate();
  }
}
