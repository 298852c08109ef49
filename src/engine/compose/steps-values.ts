import type { Block } from "../../card/card.ts";
import type { Client, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";
import { fillHoles, usernameText } from "../../phrases/names.ts";
import { passwordOf, saidOf } from "./servers.ts";

type Field = NonNullable<Client["incoming"]>[number];

/** Of an app whose screens nobody has written down: the values under everybody's names. */
const usualFields = ({ field }: Phrases): readonly Field[] =>
  (["hostname", "port", "tls", "username", "password"] as const).map((value) => ({
    label: field[value],
    value,
  }));

/** Where each value goes, under the names that the app's own form uses. */
export function valueBlocks(client: Client, server: Server, provider: Provider, phrases: Phrases): Block[] {
  const own = (server.type === "smtp" ? client.outgoing : client.incoming) ?? [];
  const fields = own.length > 0 ? own : usualFields(phrases);
  const rows = fields.map((field) => ({
    label: field.label,
    ...valueFor(field, { client, server, provider, phrases }),
  }));
  // A form that chooses the port itself still has one to check when it fails.
  const asksPort = fields.some(({ value }) => value === "port" || value === "hostname-and-port");
  const check = {
    label: phrases.steps.portToCheck,
    value: phrases.place(server.port, phrases.security[server.tls]),
    code: false,
  };
  return [
    { type: "facts", title: phrases.serverTitle[server.type], rows: asksPort ? rows : [...rows, check] },
    ...saidOf(provider, server, phrases).map((text) => ({ type: "text" as const, text })),
  ];
}

interface Filled {
  readonly client: Client;
  readonly server: Server;
  readonly provider: Provider;
  readonly phrases: Phrases;
}

function valueFor(
  field: Field,
  { client, server, provider, phrases }: Filled,
): { value: string; code: boolean } {
  const host = fillHoles(server.hostname);
  const user = usernameText(server.username, provider, phrases);
  switch (field.value) {
    case "hostname":
      return { value: host, code: true };
    case "port":
      return { value: String(server.port), code: true };
    case "hostname-and-port":
      return { value: `${host}:${server.port}`, code: true };
    case "tls":
      return { value: client.names?.[server.tls] ?? phrases.security[server.tls], code: false };
    case "username":
      return { value: user.text, code: user.code };
    case "password":
      return { value: passwordOf(provider, server.authentication, phrases), code: false };
    case "authentication":
      return { value: authenticationName(client, server, provider), code: false };
    case "address":
      return { value: phrases.username.address, code: false };
    case "name":
      return { value: phrases.steps.yourName, code: false };
    default:
      return field.value satisfies never;
  }
}

function authenticationName(client: Client, server: Server, provider: Provider): string {
  const oauth =
    server.authentication.includes("OAuth2") &&
    provider.signIn !== undefined &&
    (client.signIn?.includes(provider.signIn) ?? false);
  return oauth ? (client.names?.OAuth2 ?? "OAuth2") : (client.names?.password ?? "password");
}

/** Where no provider was named: what nearly all of them have (RFC 8314 §3), the names aside. */
const USUAL: Readonly<Record<Protocol, readonly (readonly [number, "implicit" | "starttls"])[]>> = {
  imap: [[993, "implicit"]],
  pop3: [[995, "implicit"]],
  smtp: [
    [465, "implicit"],
    [587, "starttls"],
  ],
};

/** The usual values of the protocols that the app speaks: a printer only sends. */
export function usualValues({ protocols }: Client, phrases: Phrases): Block {
  const { serverTitle, steps, username, field, security, portPlace, or } = phrases;
  const rows = protocols.map((protocol) => ({
    label: serverTitle[protocol],
    value: `${steps.usualServer}, ${USUAL[protocol].map(([port, tls]) => portPlace(port, security[tls])).join(`; ${or} `)}`,
    code: false,
  }));
  const user = { label: field.username, value: username.mostly, code: false };
  return { type: "facts", title: steps.usual, rows: [...rows, user] };
}
