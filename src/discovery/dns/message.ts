import {
  type Answer,
  AUTHENTIC_DATA,
  type DecodedPacket,
  decode,
  encode,
  RECURSION_DESIRED,
  type SoaData,
} from "dns-packet";
import type { DnsAnswer } from "./dns.ts";

/** The one package that knows how a message is written stays in this file. */

/** The types that are asked for. */
export type RecordType = "A" | "AAAA" | "MX" | "SRV";

/** One question to one server. */
export interface Query {
  readonly id: number;
  readonly name: string;
  readonly type: RecordType;
}

/** What passes every network without being taken apart (https://www.dnsflagday.net/2020/); more comes over TCP. */
const UDP_SIZE = 1232;

/** More links than this is no chain that anybody made on purpose. */
const MOST_ALIASES = 8;

/** A query with recursion, the wish to hear about DNSSEC (RFC 6840 5.7: AD alone, no signatures) and EDNS (RFC 6891). */
export function queryBytes({ id, name, type }: Query): Buffer {
  return encode({
    type: "query",
    id,
    flags: RECURSION_DESIRED | AUTHENTIC_DATA,
    questions: [{ type, name, class: "IN" }],
    additionals: [
      {
        type: "OPT",
        name: ".",
        udpPayloadSize: UDP_SIZE,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options: [],
      },
    ],
  });
}

/** Whether a name fits a message: labels of 1 to 63 bytes, 253 in all (RFC 1035 2.3.4). */
export const fits = (name: string) =>
  name.length <= 253 &&
  /^[!-~]+$/.test(name) &&
  name.split(".").every(({ length }) => length >= 1 && length <= 63);

/** What came back: an answer, a word that it is longer than UDP carries, or a refusal to answer. */
export type Reply = { readonly answer: DnsAnswer<unknown> } | "truncated" | "failed";

/**
 * Reads what came back; undefined where it is no answer to this query (RFC 5452 9.1: id and question must be ours), and is to be
 * passed over as if it had not come.
 */
export function readReply(bytes: Buffer, query: Query): Reply | undefined {
  let packet: DecodedPacket & { readonly rcode?: string };
  try {
    packet = decode(bytes);
  } catch {
    return undefined;
  }
  if (!packet.flag_qr || packet.id !== query.id || !isEchoed(packet, query)) return undefined;
  if (packet.flag_tc) return "truncated";
  const exists = packet.rcode !== "NXDOMAIN";
  if (exists && packet.rcode !== "NOERROR") return "failed";
  const found = recordsOf(packet.answers ?? [], query);
  if (found === undefined) return "failed";
  const { data, ttls } = found;
  return {
    answer: {
      records: exists ? data : [],
      exists,
      isSigned: packet.flag_ad,
      ttl: data.length > 0 ? Math.min(...ttls) : negativeTtl(packet.authorities ?? []),
    },
  };
}

function isEchoed({ questions = [] }: DecodedPacket, { name, type }: Query): boolean {
  const [question] = questions;
  return questions.length === 1 && question?.type === type && sameName(question.name) === sameName(name);
}

const sameName = (name: string) => name.toLowerCase();

/** The records at the end of the chain of aliases that begins with the question; undefined for a chain without an end. */
function recordsOf(answers: readonly Answer[], { name, type }: Query) {
  const ttls: number[] = [];
  let owner = sameName(name);
  for (let links = 0; links <= MOST_ALIASES; links += 1) {
    const own = answers.filter((answer) => sameName(answer.name) === owner);
    const records = own.filter((answer) => answer.type === type);
    const alias = own.find((answer) => answer.type === "CNAME");
    if (records.length > 0 || alias === undefined)
      return { data: records.map(dataOf), ttls: [...ttls, ...records.map(ttlOf)] };
    ttls.push(ttlOf(alias));
    owner = sameName(String(dataOf(alias)));
  }
  return undefined;
}

const ttlOf = (answer: Answer) => ("ttl" in answer ? (answer.ttl ?? 0) : 0);
const dataOf = (answer: Answer): unknown => ("data" in answer ? answer.data : undefined);

/** RFC 2308 section 5: the lesser of the SOA record's own time and its last field. */
function negativeTtl(authorities: readonly Answer[]): number {
  const soa = authorities.find((answer) => answer.type === "SOA");
  return soa ? Math.min(ttlOf(soa), (dataOf(soa) as SoaData).minimum ?? 0) : 0;
}
