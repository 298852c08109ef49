import { describe, expect, test } from "@jest/globals";
import { decode, encode, type Packet } from "dns-packet";
import fc from "fast-check";
import { fits, queryBytes, readReply } from "../../../src/discovery/dns/message.ts";

const QUERY = { id: 4242, name: "firm.net", type: "MX" } as const;

const GOOD: Packet = {
  type: "response",
  id: 4242,
  flags: 0,
  questions: [{ type: "MX", name: "firm.net" }],
  answers: [
    { type: "MX", name: "firm.net", ttl: 300, data: { preference: 1, exchange: "mx.firm.net" } },
    { type: "MX", name: "firm.net", ttl: 60, data: { preference: 2, exchange: "mx2.firm.net" } },
  ],
};

const read = (change: Partial<Packet> = {}) => readReply(encode({ ...GOOD, ...change }), QUERY);
const recordsOf = (change: Partial<Packet>) => {
  const reply = read(change);
  return typeof reply === "object" ? reply.answer.records : reply;
};

test("a query asks for recursion and for a word on DNSSEC, and takes what passes in one piece", () => {
  const { id, questions, flag_rd, flag_ad, flag_cd, additionals } = decode(queryBytes(QUERY));
  expect({ id, flag_rd, flag_ad, flag_cd }).toEqual({
    id: 4242,
    flag_rd: true,
    flag_ad: true,
    flag_cd: false,
  });
  expect(questions).toEqual([{ type: "MX", name: "firm.net", class: "IN" }]);
  expect(additionals).toMatchObject([{ type: "OPT", udpPayloadSize: 1232, flag_do: false }]);
});

describe("an answer", () => {
  test("holds as long as its shortest record; capitals are the same name", () => {
    expect(read()).toMatchObject({ answer: { ttl: 60, exists: true } });
    expect(recordsOf({ questions: [{ type: "MX", name: "FIRM.net" }] })).toHaveLength(2);
  });

  test.each<[string, Partial<Packet>]>([
    ["another id", { id: 4243 }],
    ["a query", { type: "query" }],
    ["another name", { questions: [{ type: "MX", name: "firm.org" }] }],
    ["another type", { questions: [{ type: "A", name: "firm.net" }] }],
    ["no question", { questions: [] }],
    ["two questions", { questions: [...(GOOD.questions ?? []), ...(GOOD.questions ?? [])] }],
  ])("to something else is none: %s", (_, change) => {
    expect(read(change)).toBeUndefined();
  });

  test("records of other names and types are not taken for it", () => {
    const stranger = {
      type: "MX",
      name: "evil.net",
      ttl: 1,
      data: { preference: 0, exchange: "mx.evil.net" },
    } as const;
    const address = { type: "A", name: "firm.net", ttl: 1, data: "192.0.2.1" } as const;
    expect(recordsOf({ answers: [stranger, address] })).toEqual([]);
    expect(recordsOf({ answers: [], additionals: [stranger], authorities: [] })).toEqual([]);
  });

  test("a chain of eight aliases is followed, one of nine is none", () => {
    const chain = (links: number): Partial<Packet> => ({
      answers: [
        ...Array.from({ length: links }, (_, index) => ({
          type: "CNAME" as const,
          name: index === 0 ? "firm.net" : `a${index}.net`,
          ttl: 9,
          data: `a${index + 1}.net`,
        })),
        { type: "MX", name: `a${links}.net`, ttl: 300, data: { preference: 1, exchange: "mx.net" } },
      ],
    });
    expect(recordsOf(chain(8))).toEqual([{ preference: 1, exchange: "mx.net" }]);
    expect(read(chain(9))).toBe("failed");
  });
});

describe("whatever comes", () => {
  const bytes = encode(GOOD);

  test("any bytes are read as an answer or as none, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (any) => {
        readReply(Buffer.from(any), QUERY);
      }),
    );
  });

  test("an answer with any bytes changed as well, and in no time", () => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    const start = performance.now();
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.nat(bytes.length), (changes, length) => {
        const spoilt = Buffer.from(bytes);
        for (const [index, value] of changes) spoilt[index] = value;
        readReply(spoilt.subarray(0, length), QUERY);
      }),
      { numRuns: 2000 },
    );
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test("a name that points at itself is none", () => {
    const header = bytes.subarray(0, 12);
    expect(readReply(Buffer.concat([header, Buffer.from([0xc0, 0x0c, 0, 15, 0, 1])]), QUERY)).toBeUndefined();
  });
});

test.each([
  ["firm.net", true],
  ["_imaps._tcp.firm.net", true],
  [`${"a".repeat(63)}.net`, true],
  [`${"a".repeat(64)}.net`, false],
  ["firm..net", false],
  ["firm.net.", false],
  [".", false],
  ["", false],
  ["fírm.net", false],
])("%j fits a message: %s", (name, expected) => {
  expect(fits(name)).toBe(expected);
});
