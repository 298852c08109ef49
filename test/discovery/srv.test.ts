import { describe, expect, test } from "@jest/globals";
import { type Dns, DnsFailed, type SrvRecord } from "../../src/discovery/dns/dns.ts";
import { askSrv } from "../../src/discovery/srv.ts";

type Row = readonly [priority: number, weight: number, port: number, target: string];

interface Case {
  readonly [service: string]:
    | readonly Row[]
    | "silent"
    | { readonly rows: readonly Row[]; readonly isSigned: boolean };
}

/** A DNS that has these services of firm.net, each `_imaps` or the like. */
function dnsOf(services: Case): Dns {
  const never = async () => {
    throw new DnsFailed("failed");
  };
  return {
    addresses: never,
    mx: never,
    async srv(name) {
      const [, service = ""] = /^(_[a-z0-9]+)\._tcp\.firm\.net$/.exec(name) ?? [];
      const found = services[service];
      if (found === "silent") throw new DnsFailed("too-slow");
      const { rows, isSigned } = found && "rows" in found ? found : { rows: found ?? [], isSigned: false };
      return { records: rows.map(toRecord), exists: rows.length > 0, isSigned, ttl: found ? 500 : 60 };
    },
  };
}

const toRecord = ([priority, weight, port, target]: Row): SrvRecord => ({ priority, weight, port, target });

const isHost = (name: string) => /^[a-z0-9.-]+\.[a-z]+$/.test(name);
const ask = (services: Case) => askSrv({ dns: dnsOf(services), isHost })("firm.net", 0);
const told = async (services: Case) => {
  const outcome = (await ask(services)).told;
  return typeof outcome === "string"
    ? outcome
    : outcome.servers.map(({ type, tls, hostname, port }) => `${type} ${tls} ${hostname} ${port}`);
};

describe("servers", () => {
  test("the service's name says protocol and TLS mode, the record host and port", async () => {
    const services = {
      _imaps: [[0, 1, 993, "imap.firm.net"]],
      _imap: [[0, 1, 143, "imap.firm.net"]],
      _pop3s: [[0, 1, 995, "pop.firm.net"]],
      _pop3: [[0, 1, 110, "pop.firm.net"]],
      _submissions: [[0, 1, 465, "smtp.firm.net"]],
      _submission: [[0, 1, 587, "smtp.firm.net"]],
    } as const;
    expect(await told(services)).toEqual([
      "imap implicit imap.firm.net 993",
      "pop3 implicit pop.firm.net 995",
      "smtp implicit smtp.firm.net 465",
      "imap starttls imap.firm.net 143",
      "pop3 starttls pop.firm.net 110",
      "smtp starttls smtp.firm.net 587",
    ]);
    expect((await ask(services)).ttl).toBe(500);
  });

  test("the lowest priority first, of equals the heaviest, and always the same", async () => {
    const rows: Row[] = [
      [20, 90, 993, "c.firm.net"],
      [10, 1, 993, "b.firm.net"],
      [10, 9, 993, "a.firm.net"],
    ];
    const expected = ["a", "b", "c"].map((name) => `imap implicit ${name}.firm.net 993`);
    expect(await told({ _imaps: rows })).toEqual(expected);
    expect(await told({ _imaps: rows.toReversed() })).toEqual(expected);
  });

  test("a domain that would have POP3 first says so by its priority (RFC 6186 3.4)", async () => {
    const services = { _imaps: [[20, 0, 993, "m.firm.net"]], _pop3s: [[10, 0, 995, "m.firm.net"]] } as const;
    expect(await told(services)).toEqual(["pop3 implicit m.firm.net 995", "imap implicit m.firm.net 993"]);
  });

  test("of a thousand a few are told, and quickly", async () => {
    const rows = Array.from({ length: 2000 }, (_, index): Row => [index, 0, 993, `h${index}.firm.net`]);
    expect(await told({ _imaps: rows })).toEqual(
      [0, 1, 2].map((index) => `imap implicit h${index}.firm.net 993`),
    );
  });

  test.each(["localhost", "127.0.0.1", "bad_host.firm.net", ""])(
    "a target that is no server's name is none: %j",
    async (target) => {
      expect(await told({ _imaps: [[0, 0, 993, target]] })).toBe("nothing");
    },
  );

  test("nor is one on port 0", async () => {
    expect(await told({ _imaps: [[0, 0, 0, "imap.firm.net"]] })).toBe("nothing");
  });
});

describe("what is not offered", () => {
  const DOT: readonly Row[] = [[0, 0, 0, "."]];
  const IMAPS: readonly Row[] = [[0, 1, 993, "imap.firm.net"]];
  const denied = async (services: Case) => {
    const outcome = (await ask(services)).told;
    return typeof outcome === "string" ? outcome : outcome.notOffered;
  };

  test.each<[string, Case, unknown]>([
    ["a dot for both ways of POP3", { _imaps: IMAPS, _pop3: DOT, _pop3s: DOT }, ["pop3"]],
    ["a dot for one, nothing of the other", { _imaps: IMAPS, _pop3: DOT }, ["pop3"]],
    ["a dot for cleartext IMAP beside IMAP over TLS", { _imaps: IMAPS, _imap: DOT }, []],
    ["a dot, and no answer about the other way", { _imaps: IMAPS, _pop3: DOT, _pop3s: "silent" }, []],
    ["dots alone", { _imap: DOT, _imaps: DOT, _submission: DOT }, ["imap", "smtp"]],
    ["nothing at all", {}, "nothing"],
  ])("%s", async (_, services, expected) => {
    expect(await denied(services)).toEqual(expected);
  });
});

describe("what went wrong", () => {
  test("one service that is silent does not hide the others; all in silence are too slow", async () => {
    expect(await told({ _imaps: [[0, 1, 993, "imap.firm.net"]], _pop3: "silent" })).toHaveLength(1);
    expect(await told({ _pop3: "silent" })).toBe("too-slow");
  });

  test("signed, if all that is told is", async () => {
    const signed = { rows: [[0, 1, 993, "imap.firm.net"]], isSigned: true } as const;
    const trust = async (services: Case) => {
      const outcome = (await ask(services)).told;
      return typeof outcome === "string" ? outcome : outcome.trust;
    };
    expect(await trust({ _imaps: signed })).toBe("signed");
    expect(await trust({ _imaps: signed, _submissions: [[0, 1, 465, "smtp.firm.net"]] })).toBe("plain");
  });
});
