import { afterAll, describe, expect, test } from "@jest/globals";
import { createDiscover } from "../../src/discovery/discover.ts";
import { createDns } from "../../src/discovery/dns/resolver.ts";
import { namedServers } from "../../src/discovery/dns/servers.ts";
import type { Discovery, Step } from "../../src/discovery/found.ts";
import { askMx } from "../../src/discovery/mx.ts";
import { askSrv } from "../../src/discovery/srv.ts";
import type { AskStep } from "../../src/discovery/step.ts";
import { indexHosts } from "../../src/knowledge/host-owners.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { indexMx } from "../../src/knowledge/mx-owners.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { startDns } from "./internet/dns.ts";
import { CONSTELLATIONS, type MadeDomain, madeDomains, serversOn } from "./internet/domains.ts";

const { providers } = loadKnowledge(SHIPPED).knowledge;
const DOMAINS = madeDomains(208, 16, providers);
const isHost = (name: string) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(name);

const closing: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(closing.map((one) => one.close())));

/** A look-up in the small internet, whose first resolver is dead: it takes every question and answers none. */
async function looking() {
  const dead = await startDns({}, "silent");
  const alive = await startDns(Object.assign({}, ...DOMAINS.map(({ names }) => names)));
  closing.push(dead, alive);
  const alarm = (ms: number, ring: () => void) => {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  };
  const now = () => performance.now();
  const dns = createDns({ servers: namedServers([dead.server, alive.server]), now, alarm });
  const discover = createDiscover({
    readDomain: (domain) => ({ domain }),
    steps: {
      mx: askMx({ dns, isHost, ownerOf: indexMx(providers) }),
      srv: askSrv({ dns, isHost }),
      autoconfig: pages("autoconfig"),
      ispdb: pages("ispdb"),
    },
    ownerOf: indexHosts(providers),
    allow: () => true,
    now,
    alarm,
  });
  return { discover, dead, alive };
}

/** The web of these domains, as a list. */
const pages =
  (step: Step & ("autoconfig" | "ispdb")): AskStep =>
  async (domain) => {
    const hostname = DOMAINS.find((made) => made.domain === domain)?.[step];
    if (hostname === undefined) return { told: "nothing" };
    return { told: { step, trust: "signed", exchanges: [], servers: serversOn(hostname), notOffered: [] } };
  };

/** What somebody would read off it: whose mail it is, or which own servers; and who says otherwise. */
function readOff({ found, refused }: Discovery) {
  const provider = found.find((one) => one.provider)?.provider;
  const other = found.find((one) => one.provider && one.provider !== provider)?.provider;
  const host = found.find((one) => one.servers.length > 0)?.servers[0]?.hostname;
  return { provider, other, host: provider ? undefined : host, refused };
}

const expectedOf = ({ provider, other, host, refused }: MadeDomain) => ({ provider, other, host, refused });

describe("two hundred made-up domains, the first resolver dead", () => {
  const times: number[] = [];
  const wrong: string[] = [];
  const right = new Set<string>();

  test("each is found as it is", async () => {
    const { discover, alive } = await looking();
    const waiting = [...DOMAINS];
    const worker = async () => {
      for (let made = waiting.shift(); made; made = waiting.shift()) {
        const start = performance.now();
        const discovery = await discover(made.domain, "a");
        times.push(performance.now() - start);
        const [read, expected] = [readOff(discovery), expectedOf(made)];
        if (JSON.stringify(read) !== JSON.stringify(expected))
          wrong.push(`${made.constellation}, ${made.domain}: ${JSON.stringify({ read, expected })}`);
        else right.add(made.constellation);
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    expect(DOMAINS.length).toBeGreaterThanOrEqual(200);
    expect(wrong).toEqual([]);
    expect([...right].sort()).toEqual([...CONSTELLATIONS].sort());
    expect(alive.asked.length).toBeGreaterThan(1000);
  }, 60_000);

  test("nineteen in twenty within two and a half seconds", () => {
    const inOrder = times.toSorted((a, b) => a - b);
    expect(inOrder[Math.floor(inOrder.length * 0.95)]).toBeLessThan(2500);
  });
});
