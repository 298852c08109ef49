import { Protocol, type TlsMode } from "../knowledge/schema/index.ts";
import type { Dns, DnsAnswer, SrvRecord } from "./dns/dns.ts";
import { silenceOf } from "./dns-silence.ts";
import type { Found, FoundServer } from "./found.ts";
import { MOST_SERVERS } from "./limits.ts";
import type { AskStep } from "./step.ts";

interface Service {
  readonly name: string;
  readonly type: Protocol;
  readonly tls: TlsMode;
}

/** RFC 6186 3 and RFC 8314 5.1. Names without an `s` are of ports that begin in cleartext: nothing may be set up there without STARTTLS. */
const SERVICES: readonly Service[] = [
  { name: "_imaps", type: "imap", tls: "implicit" },
  { name: "_imap", type: "imap", tls: "starttls" },
  { name: "_pop3s", type: "pop3", tls: "implicit" },
  { name: "_pop3", type: "pop3", tls: "starttls" },
  { name: "_submissions", type: "smtp", tls: "implicit" },
  { name: "_submission", type: "smtp", tls: "starttls" },
];

/** What the DNS says of one service; a silence where it did not answer. */
export interface ServiceAnswer {
  readonly service: Service;
  readonly answer: DnsAnswer<SrvRecord> | ReturnType<typeof silenceOf>;
}

export interface SrvTools {
  readonly dns: Dns;
  /** Whether a name can be a server's that the public reaches. */
  isHost(name: string): boolean;
}

/** Which servers the domain names in its DNS. */
export const askSrv =
  ({ dns, isHost }: SrvTools): AskStep =>
  async (domain, until) => {
    const answers = await Promise.all(
      SERVICES.map(async (service): Promise<ServiceAnswer> => {
        const answer = await dns.srv(`${service.name}._tcp.${domain}`, until).catch(silenceOf);
        return { service, answer };
      }),
    );
    const ttls = answers.flatMap(({ answer }) => (typeof answer === "string" ? [] : [answer.ttl]));
    const silence = answers.map(({ answer }) => answer).find((answer) => typeof answer === "string");
    return {
      told: readSrv(answers, isHost) ?? silence ?? "nothing",
      ...(ttls.length > 0 && { ttl: Math.min(...ttls) }),
    };
  };

/**
 * What SRV records tell; undefined if nothing. Servers stand in the order in which they are to be tried: lowest priority first (RFC 6186
 * 3.4), among equals implicit TLS (RFC 8314 3), then the heaviest, where RFC 2782 draws lots: an answer must be the same twice. A protocol is not offered
 * if a `.` says so and no server of it is named. Signed, if all that it tells of is.
 */
export function readSrv(
  answers: readonly ServiceAnswer[],
  isHost: (name: string) => boolean,
): Found | undefined {
  const heard = answers.flatMap(({ service, answer }) =>
    typeof answer === "string" || answer.records.length === 0 ? [] : [{ service, answer }],
  );
  const candidates = heard.flatMap(({ service, answer }) =>
    answer.records
      .filter(({ target, port }) => port > 0 && isHost(target))
      .map((record) => ({ service, record })),
  );
  const servers = candidates.toSorted(byOrder).map(toServer);
  const silent = answers
    .filter(({ answer }) => typeof answer === "string")
    .map(({ service }) => service.type);
  const denied = heard
    .filter(({ answer }) => answer.records.every(({ target }) => target === "."))
    .map(({ service }) => service.type)
    .filter((type) => !silent.includes(type) && !servers.some((server) => server.type === type));
  if (servers.length === 0 && denied.length === 0) return undefined;
  return {
    step: "srv",
    trust: heard.every(({ answer }) => answer.isSigned) ? "signed" : "plain",
    exchanges: [],
    servers: firstFew(servers),
    notOffered: [...new Set(denied)],
  };
}

interface Candidate {
  readonly service: Service;
  readonly record: SrvRecord;
}

function byOrder(a: Candidate, b: Candidate): number {
  return (
    a.record.priority - b.record.priority ||
    Number(a.service.tls !== "implicit") - Number(b.service.tls !== "implicit") ||
    SERVICES.indexOf(a.service) - SERVICES.indexOf(b.service) ||
    b.record.weight - a.record.weight ||
    (a.record.target < b.record.target ? -1 : 1)
  );
}

const toServer = ({ service: { type, tls }, record: { target, port } }: Candidate): FoundServer => ({
  type,
  hostname: target,
  port,
  tls,
  authentication: [],
});

/** Of each protocol as many as anybody would try. */
function firstFew(servers: readonly FoundServer[]): readonly FoundServer[] {
  const few = Protocol.options.flatMap((type) =>
    servers.filter((server) => server.type === type).slice(0, MOST_SERVERS),
  );
  const kept = new Set(few);
  return servers.filter((server) => kept.has(server));
}
