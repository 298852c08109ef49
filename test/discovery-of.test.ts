import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { ConfigError, readConfig } from "../src/config.ts";
import { discoveryIn, discoveryOf } from "../src/discovery-of.ts";
import { type LoopbackDns, startDns, type Zones } from "./discovery/internet/dns.ts";
import { fileOf } from "./discovery/internet/domains.ts";
import { BASE } from "./engine/base.ts";

const closing: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((one) => one.close()));
});

async function serving(zones: Zones): Promise<LoopbackDns> {
  const dns = await startDns(zones);
  closing.push(dns);
  return dns;
}

/** A firm's own list, over HTTP on a port of its own. */
async function listing(domain: string, host: string): Promise<string> {
  const list = createServer((request, response) => {
    const isThere = request.url === `/lists/${domain}`;
    response.writeHead(isThere ? 200 : 404).end(isThere ? fileOf(domain, host) : "");
  }).listen(0, "127.0.0.1");
  await once(list, "listening");
  closing.push(list);
  return `http://127.0.0.1:${(list.address() as AddressInfo).port}/lists/`;
}

describe("looking domains up as configured", () => {
  test("is off unless it is switched on", () => {
    expect(discoveryOf(readConfig({}), { base: BASE })).toBeUndefined();
    expect(discoveryIn({ DNS_SERVERS: "192.0.2.53" }, { base: BASE })).toBeUndefined();
  });

  test("asks the DNS servers that are named, and the operator's list wherever that stands", async () => {
    const dns = await serving({
      "firm.example": { MX: [[1, "aspmx.l.google.com"]], isSigned: true },
      "own.example": { MX: [[1, "mx.own.example"]] },
    });
    const url = await listing("own.example", "post.own.example");
    const env = { DISCOVERY: "on", DNS_SERVERS: dns.server, DISCOVERY_ISPDB_URL: url, PORT: "not read" };
    const discover = discoveryIn(env, { base: BASE });
    expect(await discover?.("me@firm.example", "a")).toMatchObject({
      domain: "firm.example",
      found: [{ step: "mx", provider: "google-workspace", trust: "signed" }],
    });
    expect(await discover?.("own.example", "a")).toMatchObject({
      found: [
        { step: "mx", exchanges: ["mx.own.example"] },
        { step: "ispdb", trust: "plain", servers: [{ hostname: "post.own.example" }, { type: "smtp" }] },
      ],
    });
    expect(await discover?.("nobody.example", "a")).toMatchObject({ refused: "no-such-domain" });
    expect(dns.asked.join()).not.toContain("me@");
  });

  test("goes by the knowledge of the moment", async () => {
    const dns = await serving({ "one.example": { MX: [[1, "mx.hoster.example"]] } });
    const holder = { base: BASE };
    const config = readConfig({
      DISCOVERY: "on",
      DNS_SERVERS: dns.server,
      DISCOVERY_ISPDB_URL: "http://127.0.0.1:9/",
    });
    const discover = discoveryOf(config, holder);
    expect((await discover?.("one.example", "a"))?.found[0]?.provider).toBeUndefined();
    const gmail = BASE.providers.get("gmail");
    if (!gmail) throw new Error("no gmail");
    const hoster = { ...gmail, id: "hoster", mx: ["hoster.example"] };
    holder.base = { ...BASE, providers: new Map([...BASE.providers, ["hoster", hoster]]) };
    expect((await discover?.("one.example", "a"))?.found[0]?.provider).toBe("hoster");
  });

  test("a wrong variable is told as at a start", () => {
    expect(() => discoveryIn({ DISCOVERY: "yes" }, { base: BASE })).toThrow(ConfigError);
  });
});
