import { createSocket, type RemoteInfo } from "node:dgram";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import {
  type Answer,
  AUTHENTIC_DATA,
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  type Packet,
  RECURSION_AVAILABLE,
  TRUNCATED_RESPONSE,
} from "dns-packet";

/** What one name has. A name of the internet without any record of the type asked for has "none"; a name that is not there is NXDOMAIN. */
export interface Name {
  readonly A?: readonly string[];
  readonly AAAA?: readonly string[];
  readonly CNAME?: string;
  readonly MX?: readonly (readonly [preference: number, exchange: string])[];
  readonly SRV?: readonly (readonly [priority: number, weight: number, port: number, target: string])[];
  /** Seconds; 300 where nothing stands. */
  readonly ttl?: number;
  /** Whether the resolver vouches for it (AD). */
  readonly isSigned?: boolean;
  readonly fault?: Fault;
}

export type Zones = Readonly<Record<string, Name>>;

export type Fault =
  | "silent"
  | "servfail"
  | "refused"
  | "wrong-id"
  | "wrong-question"
  | "garbage"
  | "truncated"
  | "truncated-for-ever"
  | "slow";

export interface LoopbackDns {
  readonly port: number;
  /** `127.0.0.1:PORT`, as DNS_SERVERS takes it. */
  readonly server: string;
  /** `MX firm.net udp`, in the order in which they came. */
  readonly asked: string[];
  close(): Promise<void>;
}

const NEGATIVE_TTL = 120;
const SLOW_MS = 150;

/**
 * A DNS server on loopback that knows `zones` and nothing else, over UDP and TCP on one port.
 *
 * @param fault of the whole server, whatever is asked
 */
export async function startDns(zones: Zones, fault?: Fault): Promise<LoopbackDns> {
  const asked: string[] = [];
  const open = new Set<Socket>();

  const reply = (bytes: Buffer, way: "udp" | "tcp", send: (bytes: Buffer) => void) => {
    const query = decode(bytes);
    const [question] = query.questions ?? [];
    const name = question?.name.toLowerCase() ?? "";
    asked.push(`${question?.type} ${name} ${way}`);
    const wrong = fault ?? zones[name]?.fault;
    if (wrong === "silent") return;
    const answer = spoilt(answerOf(zones, query), way, wrong);
    if (wrong === "slow") setTimeout(() => send(answer), SLOW_MS).unref();
    else send(answer);
  };

  const tcp = createServer((socket) => {
    open.add(socket.on("error", () => undefined).on("close", () => open.delete(socket)));
    socket.on("data", (bytes) =>
      reply(bytes.subarray(2), "tcp", (answer) => {
        const length = Buffer.alloc(2);
        length.writeUInt16BE(answer.length);
        // In two pieces, as the net may deliver it.
        socket.write(Buffer.concat([length, answer.subarray(0, 1)]));
        setImmediate(() => socket.write(answer.subarray(1)));
      }),
    );
  }).listen(0, "127.0.0.1");
  await once(tcp, "listening");
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket("udp4").on("message", (bytes: Buffer, from: RemoteInfo) =>
    reply(bytes, "udp", (answer) => udp.send(answer, from.port, from.address, () => undefined)),
  );
  udp.bind(port, "127.0.0.1");
  await once(udp, "listening");

  return {
    port,
    server: `127.0.0.1:${port}`,
    asked,
    close: async () => {
      for (const socket of open) socket.destroy();
      await Promise.all([
        new Promise<void>((done) => udp.close(() => done())),
        new Promise((done) => tcp.close(done)),
      ]);
    },
  };
}

/** What a good server says. */
function answerOf(zones: Zones, query: Packet): Packet {
  const [question] = query.questions ?? [];
  const { type = "A", name = "" } = question ?? {};
  const { answers, end } = follow(zones, name.toLowerCase(), type);
  const isThere = Object.keys(zones).some((known) => known === end || known.endsWith(`.${end}`));
  const hasData = answers.some((answer) => answer.type === type);
  return {
    type: "response",
    id: query.id,
    flags:
      AUTHORITATIVE_ANSWER |
      RECURSION_AVAILABLE |
      (zones[end]?.isSigned ? AUTHENTIC_DATA : 0) |
      (isThere ? 0 : NXDOMAIN),
    questions: query.questions,
    answers,
    authorities: hasData
      ? []
      : [
          {
            type: "SOA",
            name: end,
            ttl: NEGATIVE_TTL * 2,
            data: { mname: "ns", rname: "root", minimum: NEGATIVE_TTL },
          },
        ],
  };
}

const NXDOMAIN = 3;
const SERVFAIL = 2;
const REFUSED = 5;

/** The records of a name, its aliases before them. A loop of aliases is given three times round and left at that. */
function follow(zones: Zones, start: string, type: string): { answers: Answer[]; end: string } {
  const answers: Answer[] = [];
  let end = start;
  for (let links = 0; links < 24 && zones[end]?.CNAME; links += 1) {
    const { CNAME: data = "", ttl = 300 } = zones[end] ?? {};
    answers.push({ type: "CNAME", name: end, ttl, data });
    end = data;
  }
  return { answers: [...answers, ...recordsOf(end, zones[end], type)], end };
}

function recordsOf(name: string, found: Name | undefined, type: string): Answer[] {
  const ttl = found?.ttl ?? 300;
  if (type === "A" || type === "AAAA")
    return (found?.[type] ?? []).map((data) => ({ type, name, ttl, data }));
  if (type === "MX")
    return (found?.MX ?? []).map(([preference, exchange]) => ({
      type,
      name,
      ttl,
      data: { preference, exchange },
    }));
  if (type !== "SRV") return [];
  return (found?.SRV ?? []).map(([priority, weight, port, target]) => ({
    type,
    name,
    ttl,
    data: { priority, weight, port, target },
  }));
}

function spoilt(answer: Packet, way: "udp" | "tcp", fault: Fault | undefined): Buffer {
  const flags = answer.flags ?? 0;
  const empty = { ...answer, answers: [], authorities: [] };
  const isCut = (fault === "truncated" && way === "udp") || fault === "truncated-for-ever";
  const bytes = encode(answer);
  if (isCut || (way === "udp" && bytes.length > 1232))
    return encode({ ...empty, flags: flags | TRUNCATED_RESPONSE });
  switch (fault) {
    case "servfail":
      return encode({ ...empty, flags: flags | SERVFAIL });
    case "refused":
      return encode({ ...empty, flags: flags | REFUSED });
    case "wrong-id":
      return encode({ ...answer, id: ((answer.id ?? 0) + 1) % 0x10000 });
    case "wrong-question":
      return encode({ ...answer, questions: [{ type: "A", name: "elsewhere.net" }] });
    case "garbage":
      return Buffer.from(`${"\u00ff\u00c0\u000c".repeat(40)}`, "latin1");
    default:
      return bytes;
  }
}
