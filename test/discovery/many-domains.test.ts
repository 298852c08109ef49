import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { askAutoconfig, askIspdb } from "../../src/discovery/autoconfig.ts";
import { createDiscover } from "../../src/discovery/discover.ts";
import { createDns } from "../../src/discovery/dns/resolver.ts";
import { namedServers } from "../../src/discovery/dns/servers.ts";
import { isHost, readDomain } from "../../src/discovery/domain.ts";
import type { Discover, Discovery } from "../../src/discovery/found.ts";
import { getPublic } from "../../src/discovery/get.ts";
import { isPublic } from "../../src/discovery/guard.ts";
import { WHOLE_MS } from "../../src/discovery/limits.ts";
import { askMx } from "../../src/discovery/mx.ts";
import { askSrv } from "../../src/discovery/srv.ts";
import { indexHosts } from "../../src/knowledge/host-owners.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { indexMx } from "../../src/knowledge/mx-owners.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { type LoopbackDns, startDns } from "./internet/dns.ts";
import { CONSTELLATIONS, fileOf, type MadeDomain, madeDomains } from "./internet/domains.ts";
import { type LoopbackWeb, PUBLIC_ADDRESS, page, type SiteOptions, startWeb } from "./internet/web.ts";

const { providers } = loadKnowledge(SHIPPED).knowledge;
const DOMAINS = madeDomains(210, 16, providers);

/** A list of many domains, over HTTPS. */
const LIST = "list.example";

/** The sites of all domains that have one, and the list. */
function sites(): Record<string, SiteOptions> {
  const own = DOMAINS.filter(({ autoconfig }) => autoconfig).map(
    ({ domain, autoconfig = "" }) =>
      [`autoconfig.${domain}`, { serve: page(fileOf(domain, autoconfig)) }] as const,
  );
  const list: SiteOptions = {
    serve: (socket, request) => {
      const made = DOMAINS.find(({ domain }) => request.startsWith(`GET /v1.1/${domain} `));
      page(made?.ispdb ? fileOf(made.domain, made.ispdb) : "", made?.ispdb ? "200 OK" : "404 Not Found")(
        socket,
        request,
      );
    },
  };
  return { ...Object.fromEntries(own), [LIST]: list };
}

let dns: { readonly dead: LoopbackDns; readonly alive: LoopbackDns };
let web: LoopbackWeb;
let discover: Discover;

/** A look-up in the small internet, whose first resolver is dead: it takes every question and answers none. */
beforeAll(async () => {
  const names = Object.assign({ [LIST]: { A: [PUBLIC_ADDRESS] } }, ...DOMAINS.map((made) => made.names));
  dns = { dead: await startDns({}, "silent"), alive: await startDns(names) };
  web = await startWeb(sites());
  const { now, alarm } = web.tools();
  const resolver = createDns({ servers: namedServers([dns.dead.server, dns.alive.server]), now, alarm });
  const tools = web.tools({
    resolve: async (host, until) => (await resolver.addresses(host, until)).records,
    allows: isPublic,
  });
  const get = (url: string, until: number) => getPublic(url, until, tools);
  discover = createDiscover({
    readDomain,
    steps: {
      mx: askMx({ dns: resolver, isHost, ownerOf: indexMx(providers) }),
      srv: askSrv({ dns: resolver, isHost }),
      autoconfig: askAutoconfig({ get, isHost }),
      ispdb: askIspdb(`https://${LIST}/v1.1/`, { get, isHost }),
    },
    ownerOf: indexHosts(providers),
    allow: () => true,
    now,
    alarm,
  });
});
afterAll(() => Promise.all([dns.dead.close(), dns.alive.close(), web.close()]));

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

  test("each is found as it is", async () => {
    const wrong: string[] = [];
    const right = new Set<string>();
    const waiting = [...DOMAINS];
    const worker = async () => {
      for (let made = waiting.shift(); made; made = waiting.shift()) {
        const start = performance.now();
        const discovery = await discover(`somebody.secret@${made.domain}`, "a");
        times.push(performance.now() - start);
        const [read, expected] = [readOff(discovery), expectedOf(made)];
        if (JSON.stringify(read) === JSON.stringify(expected)) right.add(made.constellation);
        else wrong.push(`${made.constellation}, ${made.domain}: ${JSON.stringify({ read, expected })}`);
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    expect(wrong).toEqual([]);
    expect([...right].sort()).toEqual([...CONSTELLATIONS].sort());
  }, 120_000);

  test("all within their time, also where nineteen in twenty are looked at on a busy machine", () => {
    const inOrder = times.toSorted((a, b) => a - b);
    const p95 = inOrder[Math.floor(inOrder.length * 0.95)] ?? 0;
    process.stdout.write(`210 look-ups, eight at a time: nineteen in twenty within ${Math.round(p95)} ms\n`);
    expect(inOrder).toHaveLength(210);
    // The time of a look-up is cut at 2.5 s by its own clock; this only tells one that is not cut at all.
    expect(p95).toBeLessThan(2 * WHOLE_MS);
  });

  test("nobody is called but public addresses on 443, and nobody hears who asks", () => {
    expect(web.called.length).toBeGreaterThan(14);
    expect(new Set(web.called)).toEqual(new Set([`${PUBLIC_ADDRESS} 443`]));
    const heard = [...dns.dead.asked, ...dns.alive.asked, ...web.asked].join("\n");
    expect(heard).toContain(DOMAINS[0]?.domain);
    expect(heard).not.toContain("secret");
  });
});
