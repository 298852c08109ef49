import { describe, expect, test } from "@jest/globals";
import { XMLParser } from "fast-xml-parser";
import { accountsAt } from "../../../../src/adapters/web/offer/account.ts";
import { autoconfig } from "../../../../src/adapters/web/offer/autoconfig.ts";
import { readClientConfig } from "../../../../src/knowledge/import/client-config.ts";
import type { Server } from "../../../../src/knowledge/schema/index.ts";
import { AT, BASE } from "../../../engine/base.ts";

const made = [...BASE.providers.values()].flatMap((provider) =>
  accountsAt(provider, AT).flatMap((account) => {
    const text = autoconfig(account);
    return text === undefined ? [] : [{ account, text }];
  }),
);
const textOf = (id: string) => made.find(({ account }) => account.provider.id === id)?.text;

type Node = Record<string, unknown>;
const nameOf = (node: Node) => Object.keys(node).find((key) => key !== ":@") ?? "";
const childrenOf = (node: Node): Node[] =>
  (node[nameOf(node)] as Node[]).filter((child) => !("#text" in child));
const attributesOf = (node: Node) =>
  Object.keys((node[":@"] as Node | undefined) ?? {}).map((name) => name.slice(2));
const valueOf = (node: Node) => String((node[nameOf(node)] as Node[])[0]?.["#text"] ?? "");

/** Elements, their attributes and children by the RELAX NG schema of draft-ietf-mailmaint-autoconfig, its extensions left out. */
const SERVER = {
  attributes: ["type"],
  children: ["hostname", "port", "socketType", "authentication", "username"],
};
const SCHEMA: Readonly<Record<string, { attributes: string[]; children: string[] }>> = {
  clientConfig: { attributes: ["version"], children: ["emailProvider"] },
  emailProvider: {
    attributes: ["id"],
    children: [
      "domain",
      "displayName",
      "displayShortName",
      "documentation",
      "incomingServer",
      "outgoingServer",
    ],
  },
  documentation: { attributes: ["url"], children: ["descr"] },
  descr: { attributes: ["lang"], children: [] },
  incomingServer: SERVER,
  outgoingServer: SERVER,
};

function check(node: Node): void {
  const { attributes, children } = SCHEMA[nameOf(node)] ?? { attributes: [], children: [] };
  expect(attributesOf(node)).toEqual(attributes);
  const names = childrenOf(node).map(nameOf);
  expect(children).toEqual(expect.arrayContaining(names));
  for (const child of childrenOf(node)) check(child);
}

const ways = (authentication: readonly string[]) => [
  ...new Set(
    authentication.map((way) => (way === "OAuth2" ? way : way === "none" ? way : "password-cleartext")),
  ),
];
const written = ({ type, hostname, port, tls, username, authentication }: Server) => ({
  ...{ type, hostname, port, tls, username },
  authentication: ways(authentication),
});

describe("an autoconfig file", () => {
  test("comes back from our importer with the same servers, in their order, at every provider", () => {
    expect(made.length).toBeGreaterThan(250);
    for (const { account, text } of made) {
      const back = readClientConfig(text);
      const own = account.servers.map(written);
      expect(own).toEqual(expect.arrayContaining([...back.servers]));
      const told = own.filter((one) =>
        back.servers.some((other) => JSON.stringify(other) === JSON.stringify(one)),
      );
      expect(back.servers).toEqual(told);
      const lost = own.filter((one) => !told.includes(one));
      for (const { hostname, username, type, tls } of lost)
        expect(
          /%(?!EMAIL)/.test(hostname + username) || (tls === "none" && told.some((one) => one.type === type)),
        ).toBe(true);
    }
  });

  test("keeps to the draft: elements, attributes, names that are short enough, ports and words", () => {
    const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, parseTagValue: false });
    for (const { text } of made) {
      const root = (parser.parse(text) as Node[]).find((node) => nameOf(node) === "clientConfig");
      check(root as Node);
      const provider = childrenOf(root as Node)[0] as Node;
      for (const node of childrenOf(provider)) {
        if (nameOf(node) === "displayName") expect(valueOf(node).length).toBeLessThanOrEqual(60);
        if (nameOf(node) === "displayShortName") expect(valueOf(node).length).toBeLessThanOrEqual(20);
        if (!nameOf(node).endsWith("Server")) continue;
        const names = childrenOf(node).map(nameOf);
        for (const one of ["hostname", "port", "socketType", "username"])
          expect(names.filter((name) => name === one)).toHaveLength(1);
        expect(names).toContain("authentication");
      }
    }
  });

  test("says the domains of that kind of account only", () => {
    const eu = made.find(({ account }) => account.provider.id === "zoho" && account.variant === "eu");
    expect(readClientConfig(eu?.text ?? "").domains).toEqual(["zoho.eu", "zohomail.eu"]);
  });

  test("escapes what it is made of", () => {
    const [gmail] = accountsAt({ ...BASE.providers.get("gmail"), displayName: "A & <B>" } as never, AT);
    expect(readClientConfig(autoconfig(gmail as never) ?? "").displayName).toBe("A & <B>");
  });

  test("is not made where there is nothing to read mail with, or where a name has a hole of its own", () => {
    expect(textOf("sendgrid")).toBeUndefined();
    expect(textOf("amazon-workmail")).toBeUndefined();
  });
});
