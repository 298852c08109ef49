import { randomInt } from "node:crypto";
import { type Dns, type DnsAnswer, DnsFailed, type MxRecord, type SrvRecord } from "./dns.ts";
import { type Exchange, overTcp, overUdp } from "./exchange.ts";
import { fits, type Query, queryBytes, type RecordType, readReply } from "./message.ts";
import type { DnsServer } from "./servers.ts";

/** So many servers are known to a machine, as a rule (resolv.conf(5): MAXNS). */
const MOST_SERVERS = 3;

/** A server that is silent for so many milliseconds gets company: most answers come within a fifth of this. */
const PATIENCE_MS = 250;

/** Each server is asked so often. */
const ROUNDS = 2;

export interface DnsTools {
  /** In order of preference. */
  readonly servers: readonly DnsServer[];
  /** Milliseconds, by the clock of the `until` of a question. */
  now(): number;
  /** Calls `ring` after `ms`; gives what calls it off. */
  alarm(ms: number, ring: () => void): () => void;
  /** The ways to a server; those of this machine where there are none. */
  readonly udp?: Exchange;
  readonly tcp?: Exchange;
}

/**
 * A stub resolver: it asks servers that do the work. `node:dns` does not tell whether an answer was signed, how long a "no" holds, or a
 * missing name from a missing record.
 */
export function createDns(tools: DnsTools): Dns {
  const ask = <T>(name: string, type: RecordType, until: number) =>
    answerTo(name, type, until, tools) as Promise<DnsAnswer<T>>;
  return {
    addresses: (name, until) => together([ask<string>(name, "A", until), ask<string>(name, "AAAA", until)]),
    mx: async (name, until) =>
      mapped(await ask<MxRecord>(name, "MX", until), ({ preference, exchange }) => ({
        preference,
        exchange: exchange.toLowerCase(),
      })),
    srv: async (name, until) =>
      mapped(await ask<SrvRecord>(name, "SRV", until), ({ target, ...rest }) => ({
        ...rest,
        target: target.toLowerCase(),
      })),
  };
}

/** What all of them say. One that fails is passed over where another has an address: some servers know nothing of AAAA (RFC 4074). */
async function together(questions: readonly Promise<DnsAnswer<string>>[]): Promise<DnsAnswer<string>> {
  const settled = await Promise.allSettled(questions);
  const answers = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const records = answers.flatMap((answer) => answer.records);
  const failed = settled.find((one) => one.status === "rejected");
  if (failed && records.length === 0) throw failed.reason;
  return {
    records,
    exists: answers.every(({ exists }) => exists),
    isSigned: answers.every(({ isSigned }) => isSigned),
    ttl: Math.min(...answers.map(({ ttl }) => ttl)),
  };
}

const mapped = <T>(answer: DnsAnswer<T>, tidy: (record: T) => T): DnsAnswer<T> => ({
  ...answer,
  records: answer.records.map(tidy),
});

/** What the servers say to one question, in time. @throws DnsFailed */
async function answerTo(name: string, type: RecordType, until: number, tools: DnsTools) {
  const over = new AbortController();
  const servers = fits(name) ? tools.servers.slice(0, MOST_SERVERS) : [];
  const attempts = Array.from({ length: ROUNDS }, () => servers)
    .flat()
    .map((server) => () => visit(server, { id: randomInt(0x10000), name, type }, over.signal, tools));
  let isLate = false;
  const stop = tools.alarm(Math.max(0, until - tools.now()), () => {
    isLate = true;
    over.abort();
  });
  try {
    return await firstOf(attempts, over.signal, tools);
  } catch {
    throw new DnsFailed(isLate ? "too-slow" : "failed");
  } finally {
    stop();
    over.abort();
  }
}

/** The first answer of all; an attempt begins as soon as the one before it fails, or has been silent for long. */
async function firstOf<T>(
  [attempt, ...others]: readonly (() => Promise<T>)[],
  signal: AbortSignal,
  tools: DnsTools,
): Promise<T> {
  if (attempt === undefined || signal.aborted) throw new DnsFailed("failed");
  const own = attempt();
  const turn = new Promise<void>((begin) => {
    const stop = tools.alarm(PATIENCE_MS, begin);
    own.catch(begin).finally(stop);
  });
  return Promise.any([own, turn.then(() => firstOf(others, signal, tools))]);
}

/** One server, one query: over UDP, and over TCP where the answer is too long for that. @throws if it gives none */
async function visit(
  server: DnsServer,
  query: Query,
  signal: AbortSignal,
  { udp = overUdp, tcp = overTcp }: DnsTools,
): Promise<DnsAnswer<unknown>> {
  const bytes = queryBytes(query);
  const read = (reply: Buffer) => readReply(reply, query);
  const short = await udp(server, bytes, read, signal);
  const reply = short === "truncated" ? await tcp(server, bytes, read, signal) : short;
  if (typeof reply === "string") throw new DnsFailed("failed");
  return { ...reply.answer, isSigned: reply.answer.isSigned && server.isTrusted };
}
