import { createSocket } from "node:dgram";
import { afterEach, describe, expect, test } from "@jest/globals";
import { DnsFailed } from "../../../src/discovery/dns/dns.ts";
import { createDns } from "../../../src/discovery/dns/resolver.ts";
import { machineServers, namedServers } from "../../../src/discovery/dns/servers.ts";
import { type Fault, startDns, type Zones } from "../internet/dns.ts";

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((one) => one.close()));
});

async function serving(zones: Zones, fault?: Fault) {
  const dns = await startDns(zones, fault);
  closing.push(dns);
  return dns;
}

const ALARM = (ms: number, ring: () => void) => {
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
};

const asking = (...servers: readonly string[]) =>
  createDns({ servers: namedServers(servers), now: Date.now, alarm: ALARM });

const soon = (ms = 3000) => Date.now() + ms;

/** Nobody listens there. */
const DEAD = "127.0.0.1:9";

const reasonOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "answered",
    (error: unknown) => (error instanceof DnsFailed ? error.reason : `threw ${String(error)}`),
  );

describe("answers", () => {
  const zones: Zones = {
    "firm.net": {
      MX: [
        [20, "B.mx.net"],
        [10, "a.mx.net"],
      ],
      A: ["192.0.2.1"],
      AAAA: ["2001:db8::1"],
      ttl: 77,
    },
    "signed.net": { MX: [[1, "mx.net"]], isSigned: true },
    "_imaps._tcp.firm.net": {
      SRV: [
        [0, 5, 993, "IMAP.firm.net"],
        [0, 0, 0, "."],
      ],
    },
    "alias.net": { CNAME: "second.net", ttl: 40 },
    "second.net": { CNAME: "firm.net" },
  };

  test("records, times, whether signed", async () => {
    const dns = asking((await serving(zones)).server);
    expect(await dns.mx("firm.net", soon())).toEqual({
      records: [
        { preference: 20, exchange: "b.mx.net" },
        { preference: 10, exchange: "a.mx.net" },
      ],
      exists: true,
      isSigned: false,
      ttl: 77,
    });
    expect(await dns.mx("signed.net", soon())).toMatchObject({ isSigned: true, ttl: 300 });
    expect((await dns.addresses("firm.net", soon())).records).toEqual(["192.0.2.1", "2001:db8::1"]);
    expect((await dns.srv("_imaps._tcp.firm.net", soon())).records).toEqual([
      { priority: 0, weight: 5, port: 993, target: "imap.firm.net" },
      { priority: 0, weight: 0, port: 0, target: "." },
    ]);
  });

  test("aliases are followed, and hold as long as the shortest", async () => {
    const dns = asking((await serving(zones)).server);
    expect(await dns.addresses("alias.net", soon())).toMatchObject({
      records: ["192.0.2.1", "2001:db8::1"],
      ttl: 40,
    });
  });

  test("a name without the record is not a name that is not there; both hold as long as the zone says", async () => {
    const dns = asking((await serving(zones)).server);
    expect(await dns.mx("second.net", soon())).toMatchObject({ exists: true });
    expect(await dns.srv("firm.net", soon())).toMatchObject({ records: [], exists: true, ttl: 120 });
    expect(await dns.mx("nobody.net", soon())).toMatchObject({ records: [], exists: false, ttl: 120 });
  });

  test("what is too long for a datagram comes over TCP: a thousand records", async () => {
    const many = Array.from({ length: 1000 }, (_, index) => [index, 0, 993, `h${index}.firm.net`] as const);
    const server = await serving({ "_imaps._tcp.firm.net": { SRV: many } });
    const { records } = await asking(server.server).srv("_imaps._tcp.firm.net", soon());
    expect(records).toHaveLength(1000);
    expect(server.asked).toEqual(["SRV _imaps._tcp.firm.net udp", "SRV _imaps._tcp.firm.net tcp"]);
  });
});

describe("faults", () => {
  const zones: Zones = { "firm.net": { MX: [[10, "mx.net"]], A: ["192.0.2.1"] } };

  test.each<[Fault, string]>([
    ["silent", "too-slow"],
    ["wrong-id", "too-slow"],
    ["wrong-question", "too-slow"],
    ["garbage", "too-slow"],
    ["servfail", "failed"],
    ["refused", "failed"],
    ["truncated-for-ever", "failed"],
    ["truncated", "answered"],
    ["slow", "answered"],
  ])("%s, and nobody else to ask: %s", async (fault, expected) => {
    const { server } = await serving(zones, fault);
    expect(await reasonOf(asking(server).mx("firm.net", soon(700)))).toBe(expected);
  });

  test.each<Fault>([
    "silent",
    "wrong-id",
    "wrong-question",
    "garbage",
    "servfail",
    "refused",
    "truncated-for-ever",
  ])("%s: the second server's answer counts", async (fault) => {
    const [bad, good] = [await serving(zones, fault), await serving(zones)];
    const { records } = await asking(bad.server, good.server).mx("firm.net", soon());
    expect(records).toEqual([{ preference: 10, exchange: "mx.net" }]);
  });

  test("a port that nobody listens on is passed at once", async () => {
    const { server } = await serving(zones);
    expect((await asking(DEAD, server).mx("firm.net", soon())).records).toHaveLength(1);
    expect(await reasonOf(asking(DEAD).mx("firm.net", soon()))).toBe("failed");
  });

  test.each([
    ["a loop", { "a.net": { CNAME: "b.net" }, "b.net": { CNAME: "a.net" } }],
    ["itself", { "a.net": { CNAME: "a.net" } }],
  ] as const)("aliases without an end: %s", async (_, loop) => {
    const { server } = await serving(loop);
    expect(await reasonOf(asking(server).mx("a.net", soon()))).toBe("failed");
  });

  test("a lost datagram is sent again", async () => {
    const { server } = await serving(zones);
    let lost = 0;
    const { overUdp } = await import("../../../src/discovery/dns/exchange.ts");
    const dns = createDns({
      servers: namedServers([server]),
      now: Date.now,
      alarm: ALARM,
      udp: (...one) => {
        lost += 1;
        return lost === 1 ? new Promise(() => undefined) : overUdp(...one);
      },
    });
    expect((await dns.mx("firm.net", soon())).records).toHaveLength(1);
    expect(lost).toBe(2);
  });

  test("an answer from another place than the server is not heard", async () => {
    const stranger = createSocket("udp4");
    stranger.bind(0, "127.0.0.1");
    const server = createSocket("udp4");
    closing.push(...[server, stranger].map((socket) => ({ close: async () => void socket.close() })));
    server.on("message", (bytes, from) => {
      const answer = Buffer.from(bytes);
      answer.writeUInt16BE(0x8180, 2);
      stranger.send(answer, from.port, from.address);
    });
    await new Promise<void>((ready) => server.bind(0, "127.0.0.1", ready));
    const dns = asking(`127.0.0.1:${server.address().port}`);
    expect(await reasonOf(dns.mx("firm.net", soon(500)))).toBe("too-slow");
  });

  test.each(["", ".", "a..b", `${"a".repeat(64)}.net`, `${"a.".repeat(130)}net`, "a b.net"])(
    "no question goes out for what is no name: %j",
    async (name) => {
      const server = await serving(zones);
      expect(await reasonOf(asking(server.server).mx(name, soon()))).toBe("failed");
      expect(server.asked).toEqual([]);
    },
  );

  test("without servers there is no answer", async () => {
    expect(await reasonOf(asking().mx("firm.net", soon()))).toBe("failed");
  });
});

describe("servers", () => {
  test("are read as people and node:dns write them", () => {
    const list = ["192.0.2.1", "192.0.2.1:5353", "2001:db8::1", "[2001:db8::1]:5353", "fe80::1%eth0"];
    expect(namedServers(list).map(({ address, port }) => `${address} ${port}`)).toEqual([
      "192.0.2.1 53",
      "192.0.2.1 5353",
      "2001:db8::1 53",
      "2001:db8::1 5353",
      "fe80::1%eth0 53",
    ]);
  });

  test.each([
    "",
    "dns.net",
    "192.0.2.1:0",
    "192.0.2.1:65536",
    "[192.0.2.1]:53",
    "192.0.2:53",
    "[2001:db8::1]",
    "1.2.3.4:x",
  ])("are no names, and whole: not %j", (text) => {
    expect(namedServers([text])).toEqual([]);
  });

  test("are believed on DNSSEC if the operator names them, or if they are on the machine", async () => {
    const trusted = (servers: readonly { readonly isTrusted: boolean }[]) =>
      servers.map(({ isTrusted }) => isTrusted);
    expect(trusted(machineServers(["192.168.1.1", "127.0.0.53", "::1", "1270::1"]))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(trusted(namedServers(["192.168.1.1"]))).toEqual([true]);
    const { server } = await serving({ "signed.net": { MX: [[1, "mx.net"]], isSigned: true } });
    const servers = namedServers([server]).map((one) => ({ ...one, isTrusted: false }));
    const answer = await createDns({ servers, now: Date.now, alarm: ALARM }).mx("signed.net", soon());
    expect(answer).toMatchObject({ isSigned: false, records: [{ exchange: "mx.net" }] });
  });
});
