import type { Block } from "../../card/card.ts";
import type { Client, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import { FIELD, fillHoles, SECURITY, SERVER_TITLE, usernameText } from "../phrases/labels.ts";
import { PORT_TO_CHECK, USUAL_TITLE } from "../phrases/steps.ts";
import { passwordOf, saidOf } from "./servers.ts";

type Field = NonNullable<Client["incoming"]>[number];

/** Of an app whose screens nobody has written down: the values under everybody's names. */
const USUAL_FIELDS: readonly Field[] = [
  { label: FIELD.hostname, value: "hostname" },
  { label: FIELD.port, value: "port" },
  { label: FIELD.tls, value: "tls" },
  { label: FIELD.username, value: "username" },
  { label: FIELD.password, value: "password" },
];

/** Where each value goes, under the names that the app's own form uses. */
export function valueBlocks(client: Client, server: Server, provider: Provider): Block[] {
  const own = (server.type === "smtp" ? client.outgoing : client.incoming) ?? [];
  const fields = own.length > 0 ? own : USUAL_FIELDS;
  const rows = fields.map((field) => ({ label: field.label, ...valueFor(field, client, server, provider) }));
  // A form that chooses the port itself still has one to check when it fails.
  const asksPort = fields.some(({ value }) => value === "port" || value === "hostname-and-port");
  const check = {
    label: PORT_TO_CHECK,
    value: `\`${server.port}\` with ${SECURITY[server.tls]}`,
    code: false,
  };
  return [
    { type: "facts", title: SERVER_TITLE[server.type], rows: asksPort ? rows : [...rows, check] },
    ...saidOf(provider, server).map((text) => ({ type: "text" as const, text })),
  ];
}

function valueFor(
  field: Field,
  client: Client,
  server: Server,
  provider: Provider,
): { value: string; code: boolean } {
  const host = fillHoles(server.hostname);
  const user = usernameText(server.username, provider.placeholders ?? {});
  switch (field.value) {
    case "hostname":
      return { value: host, code: true };
    case "port":
      return { value: String(server.port), code: true };
    case "hostname-and-port":
      return { value: `${host}:${server.port}`, code: true };
    case "tls":
      return { value: client.names?.[server.tls] ?? SECURITY[server.tls], code: false };
    case "username":
      return { value: user.text, code: user.code };
    case "password":
      return { value: passwordOf(provider, server.authentication), code: false };
    case "authentication":
      return { value: authenticationName(client, server, provider), code: false };
    case "address":
      return { value: "your full email address", code: false };
    case "name":
      return { value: "your name, as others should see it", code: false };
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
const USUAL: Readonly<Record<Protocol, string>> = {
  imap: "port `993`, SSL/TLS",
  pop3: "port `995`, SSL/TLS",
  smtp: "port `465`, SSL/TLS; or port `587`, STARTTLS",
};

/** The usual values of the protocols that the app speaks: a printer only sends. */
export function usualValues({ protocols }: Client): Block {
  const rows = protocols.map((protocol) => ({
    label: SERVER_TITLE[protocol],
    value: `your provider's server name, ${USUAL[protocol]}`,
    code: false,
  }));
  const user = { label: FIELD.username, value: "mostly your full email address", code: false };
  return { type: "facts", title: USUAL_TITLE, rows: [...rows, user] };
}
