import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { placedServers } from "../../src/knowledge/server-places.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const OWNER = `displayName: Owner Mail
kind: sending
which: Europe or America?
variants:
  eu: { label: Europe, aliases: [europe], domains: [owner.example] }
placeholders: { SERVER: The name in your welcome mail. }
outgoingServers:
  - { type: smtp, hostname: "%SERVER%.owner.example", port: 465, tls: implicit, username: "%EMAILADDRESS%", authentication: [account-password], source: help, variant: eu }
sources:
  help: { url: "https://help.owner.example", checked: 2026-03-12 }
`;

const user = (sources: string) => {
  const shipped = writeBase({
    "providers/the-owner.yaml": OWNER,
    "providers/user.yaml": `displayName: User Mail\nkind: isp\nserversOf: the-owner\nsources: { ${sources} }\n`,
    "providers/ok.yaml": OK_PROVIDER,
  });
  return loadKnowledge({ shipped }).knowledge.providers.get("user");
};

describe("serversOf", () => {
  test("brings the servers with the variants, the question and the placeholders they speak of", () => {
    const provider = user('own: { url: "https://user.example", checked: null }');
    expect(provider?.outgoingServers?.[0]?.hostname).toBe("%SERVER%.owner.example");
    expect(provider).not.toHaveProperty("incomingServers");
    expect(provider?.which).toBe("Europe or America?");
    expect(provider?.placeholders).toEqual({ SERVER: "The name in your welcome mail." });
    expect(provider?.variants).toEqual({ eu: { label: "Europe", aliases: ["europe"] } });
  });

  test("keeps its own source and takes the other's under a free key", () => {
    const provider = user('help: { url: "https://user.example", checked: null }');
    expect(provider?.outgoingServers?.[0]?.source).toBe("helpOfTheOwner");
    expect(provider?.sources).toEqual({
      help: { url: "https://user.example", checked: null },
      helpOfTheOwner: { url: "https://help.owner.example", checked: "2026-03-12" },
    });
  });

  test("in the shipped knowledge every server's source is there", () => {
    for (const provider of loadKnowledge(SHIPPED).knowledge.providers.values()) {
      for (const { server } of placedServers(provider)) {
        expect(Object.keys(provider.sources)).toContain(server.source);
      }
    }
  });
});
