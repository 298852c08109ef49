import { describe, expect, test } from "@jest/globals";
import { createAllow } from "../../src/discovery/bucket.ts";
import { createDiscover, type DiscoverParts } from "../../src/discovery/discover.ts";
import type { Found, FoundServer, Step } from "../../src/discovery/found.ts";
import type { AskStep, Outcome } from "../../src/discovery/step.ts";

/** A clock that moves when told to, and rings what is due on its way. */
function createClock() {
  let time = 0;
  const alarms = new Set<{ readonly at: number; readonly ring: () => void }>();
  return {
    now: () => time,
    alarm(ms: number, ring: () => void) {
      const alarm = { at: time + ms, ring };
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
    async pass(ms: number) {
      const end = time + ms;
      await settled();
      while (time < end) {
        time = Math.min(end, ...[...alarms].map(({ at }) => at));
        for (const alarm of [...alarms].filter(({ at }) => at <= time)) {
          alarms.delete(alarm);
          alarm.ring();
        }
        // What was rung works on, and may set new alarms.
        await settled();
      }
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

const found = (step: Step, more: Partial<Found> = {}): Outcome => ({
  told: { step, trust: "plain", exchanges: [], servers: [], notOffered: [], ...more },
});
const silent = async (): Promise<Outcome> => ({ told: "nothing" });
const never = () => new Promise<never>(() => undefined);

const server = (hostname: string): FoundServer => ({
  type: "imap",
  hostname,
  port: 993,
  tls: "implicit",
  authentication: [],
});

function stage(steps: Partial<Record<Step, AskStep>>, parts: Partial<DiscoverParts> = {}) {
  const clock = createClock();
  const asked: string[] = [];
  const noted =
    (step: Step): AskStep =>
    (domain, until) => {
      asked.push(`${step} ${domain}`);
      return (steps[step] ?? silent)(domain, until);
    };
  const discover = createDiscover({
    readDomain: (text) => (text.includes(".") ? { domain: text.toLowerCase() } : { refused: "not-a-domain" }),
    steps: { mx: noted("mx"), srv: noted("srv"), autoconfig: noted("autoconfig"), ispdb: noted("ispdb") },
    ownerOf: ([host], likely) => (host === "imap.shared.net" ? (likely ?? "shared") : undefined),
    allow: createAllow(clock.now),
    now: clock.now,
    alarm: clock.alarm,
    ...parts,
  });
  return { clock, asked, discover };
}

describe("what is asked", () => {
  test("the domain's own places at once, somebody else's list only where they tell nothing", async () => {
    const { asked, discover } = stage({});
    expect(await discover("Firm.net", "a")).toEqual({
      domain: "firm.net",
      found: [],
      silent: { mx: "nothing", srv: "nothing", autoconfig: "nothing", ispdb: "nothing" },
    });
    expect(asked).toEqual(["mx firm.net", "srv firm.net", "autoconfig firm.net", "ispdb firm.net"]);
  });

  test.each<[string, Partial<Record<Step, Partial<Found>>>, boolean]>([
    ["a provider by MX", { mx: { provider: "gmail" } }, false],
    ["servers by SRV", { srv: { servers: [server("imap.firm.net")] } }, false],
    ["no mail at all", { mx: { notOffered: ["imap", "pop3", "smtp"] } }, false],
    ["exchanges of nobody known", { mx: { exchanges: ["mx.firm.net"] } }, true],
    ["no POP3, and no more", { srv: { notOffered: ["pop3"] } }, true],
  ])("%s: ISPDB is asked: %#", async (_, told, isAsked) => {
    const steps = Object.fromEntries(
      Object.entries(told).map(([step, more]) => [step, async () => found(step as Step, more)]),
    );
    const { asked, discover } = stage(steps);
    await discover("firm.net", "a");
    expect(asked.includes("ispdb firm.net")).toBe(isAsked);
  });

  test("nothing that is refused goes out", async () => {
    const { asked, discover } = stage({});
    expect(await discover("localhost", "a")).toMatchObject({ refused: "not-a-domain", found: [] });
    expect(asked).toEqual([]);
  });

  test("a domain that is not there ends it, whatever else is under way", async () => {
    const { discover } = stage({
      mx: async () => ({ told: "nothing", noSuchDomain: true }),
      srv: never,
      autoconfig: never,
    });
    expect(await discover("firm.net", "a")).toEqual({
      domain: "firm.net",
      found: [],
      silent: {},
      refused: "no-such-domain",
    });
  });
});

describe("what is told", () => {
  test("in the order of the steps, with whose servers they are, the MX record's provider first", async () => {
    const { discover } = stage({
      mx: async () => found("mx", { provider: "hoster" }),
      srv: async () => found("srv", { servers: [server("imap.shared.net")] }),
      autoconfig: async () => found("autoconfig", { servers: [server("imap.firm.net")] }),
    });
    const { found: told } = await discover("firm.net", "a");
    expect(told.map(({ step, provider }) => [step, provider])).toEqual([
      ["mx", "hoster"],
      ["srv", "hoster"],
      ["autoconfig", undefined],
    ]);
  });

  test("a step that throws, or throws at once, has failed", async () => {
    const { discover } = stage({
      mx: async () => Promise.reject(new Error("x")),
      srv: () => {
        throw new Error("y");
      },
    });
    expect((await discover("firm.net", "a")).silent).toMatchObject({
      mx: "failed",
      srv: "failed",
      ispdb: "nothing",
    });
  });
});

describe("time", () => {
  test("all in silence: told within two and a half seconds", async () => {
    const { clock, discover } = stage({ mx: never, srv: never, autoconfig: never, ispdb: never });
    const asking = discover("firm.net", "a");
    await clock.pass(2500);
    expect((await asking).silent).toEqual({
      mx: "too-slow",
      srv: "too-slow",
      autoconfig: "too-slow",
      ispdb: "too-slow",
    });
  });

  test("a step has a second, and may tell then what it has", async () => {
    const { clock, discover } = stage({
      srv: async (_, until) => {
        await new Promise<void>((resolve) => void clock.alarm(until - clock.now(), resolve));
        return found("srv", { servers: [server("imap.firm.net")] });
      },
    });
    const asking = discover("firm.net", "a");
    await clock.pass(1000);
    expect((await asking).found).toHaveLength(1);
  });

  test("who is quick does not wait for who is not asked", async () => {
    const { clock, discover } = stage({ mx: async () => found("mx", { provider: "gmail" }), srv: never });
    const asking = discover("firm.net", "a");
    await clock.pass(1100);
    expect(await asking).toMatchObject({ found: [{ provider: "gmail" }], silent: { srv: "too-slow" } });
  });
});

describe("what is kept", () => {
  test("who asks while an answer is under way gets that one", async () => {
    const { asked, discover } = stage({});
    const [one, two] = await Promise.all([discover("firm.net", "a"), discover("FIRM.net", "b")]);
    expect(one).toBe(two);
    expect(asked.filter((line) => line.startsWith("mx"))).toHaveLength(1);
  });

  test.each([
    ["as long as the places say", 600, 599, 601],
    ["a minute at least", 5, 59, 61],
    ["an hour at most", 86_400, 3599, 3601],
  ])("%s", async (_, ttl, before, after) => {
    const { clock, asked, discover } = stage({
      mx: async () => ({ ...found("mx", { provider: "gmail" }), ttl }),
      srv: async () => ({ told: "nothing", ttl: 7200 }),
      autoconfig: async () => ({ told: "nothing", ttl: 7200 }),
    });
    const times = () => asked.filter((line) => line.startsWith("mx")).length;
    await discover("firm.net", "a");
    await clock.pass(before * 1000);
    await discover("firm.net", "a");
    expect(times()).toBe(1);
    await clock.pass((after - before) * 1000);
    await discover("firm.net", "a");
    expect(times()).toBe(2);
  });

  test("what failed is asked again after a minute, a domain that is not there when the zone says", async () => {
    const failing = stage({ mx: async () => ({ told: "failed", ttl: 3000 }) });
    await failing.discover("firm.net", "a");
    await failing.clock.pass(61_000);
    await failing.discover("firm.net", "a");
    expect(failing.asked.filter((line) => line.startsWith("mx"))).toHaveLength(2);
    const missing = stage({ mx: async () => ({ told: "nothing", noSuchDomain: true, ttl: 900 }) });
    await missing.discover("firm.net", "a");
    await missing.clock.pass(899_000);
    await missing.discover("firm.net", "a");
    expect(missing.asked.filter((line) => line.startsWith("mx"))).toHaveLength(1);
  });
});

describe("how much anybody gets", () => {
  test("six at once, then one in ten seconds; others are not in the way; what is kept costs nothing", async () => {
    const { clock, asked, discover } = stage({});
    const refusals = async (asker: string, names: readonly number[]) => {
      const all = await Promise.all(names.map((name) => discover(`d${name}.net`, asker)));
      return all.filter(({ refused }) => refused === "too-many").length;
    };
    expect(await refusals("a", [1, 2, 3, 4, 5, 6, 7])).toBe(1);
    expect(await refusals("a", [1, 2, 3])).toBe(0);
    expect(await refusals("b", [8])).toBe(0);
    await clock.pass(10_000);
    expect(await refusals("a", [9, 10])).toBe(1);
    expect(asked).not.toContain("mx d7.net");
  });

  test("sixty at once from all, and who has had too many takes none of them", () => {
    let time = 0;
    const allow = createAllow(() => time);
    for (let times = 0; times < 100; times += 1) allow("greedy");
    const others = Array.from({ length: 60 }, (_, index) => allow(`asker ${index}`));
    expect(others.filter(Boolean)).toHaveLength(54);
    time += 2000;
    expect([allow("x"), allow("y"), allow("z")]).toEqual([true, true, false]);
  });
});
