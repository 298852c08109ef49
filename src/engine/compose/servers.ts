import type { Block, Fact } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import type { AnswerServer } from "../answer-types.ts";
import {
  FIELD,
  fillHoles,
  holeTexts,
  hostnameText,
  OR,
  SECURITY,
  SERVER_TITLE,
  usernameText,
} from "../phrases/labels.ts";
import { passwordText } from "../phrases/passwords.ts";
import { LOGIN, LOGIN_TITLE, NOT_ENCRYPTED } from "../phrases/sentences.ts";
import type { Field } from "../signatures/values.ts";

/** How many account kinds of a provider are written out; the others are one line each. */
const WRITTEN_OUT = 2;

export interface ServerBlocks {
  readonly blocks: readonly Block[];
  readonly servers: readonly Server[];
}

/** The provider's servers that are valid on the day `at`. */
export function serversAt(provider: Provider, at: string): Server[] {
  const all: Server[] = [...(provider.incomingServers ?? []), ...(provider.outgoingServers ?? [])];
  return all.filter((server) => (server.from ?? "") <= at && (server.until ?? "9999") > at);
}

/** What is needed to connect, one block of facts a protocol, the asked field first. */
export function serverBlocks(
  provider: Provider,
  servers: readonly Server[],
  protocols: readonly Protocol[],
  fields: readonly Field[],
  variant?: string,
): ServerBlocks {
  const wanted = servers.filter((server) => protocols.includes(server.type) && fits(server, variant));
  const variants = [...new Set(wanted.map((server) => server.variant))].filter((key) => key !== undefined);
  const full = variants.slice(0, variants.length > WRITTEN_OUT ? 1 : WRITTEN_OUT);
  const groups: (string | undefined)[] = full.length === 0 ? [undefined] : full;
  const written = groups.map((key) =>
    wanted.filter((server) => server.variant === undefined || server.variant === key),
  );
  const blocks = groups.flatMap((key, index) =>
    groupBlocks(provider, written[index] ?? [], protocols, fields, variants.length > 1 ? key : undefined),
  );
  const rest = variants.slice(full.length);
  const brief = rest.map((key) => firstEach(wanted.filter((server) => server.variant === key)));
  const others: Block[] =
    rest.length === 0
      ? []
      : [
          {
            type: "facts",
            title: "Other accounts (same ports unless said)",
            rows: rest.map((key, index) => briefRow(provider, key, brief[index] ?? [], written[0] ?? [])),
          },
        ];
  return { blocks: [...blocks, ...others], servers: [...new Set([...written.flat(), ...brief.flat()])] };
}

const fits = (server: Server, variant: string | undefined) =>
  variant === undefined || server.variant === undefined || server.variant === variant;

function groupBlocks(
  provider: Provider,
  servers: readonly Server[],
  protocols: readonly Protocol[],
  fields: readonly Field[],
  variant: string | undefined,
): Block[] {
  const label = variant ? `: ${provider.variants?.[variant]?.label ?? variant}` : "";
  const login = sharedLogin(provider, firstEach(servers));
  const blocks = protocols.flatMap((protocol): Block[] => {
    const [first, ...others] = servers.filter((server) => server.type === protocol);
    if (!first) return [];
    const rows = facts(provider, first, fields).filter(
      (row) => !login.some(({ label }) => label === row.label),
    );
    const values: Block = {
      type: "facts",
      title: `${SERVER_TITLE[protocol]}${label}`,
      rows: [...rows, ...alternatives(first, others)],
    };
    const said = saidOf(provider, first).join(" ");
    // Without encryption the warning comes before the values: nobody should type a password first and read it then.
    if (first.tls === "none")
      return [{ type: "notice", tone: "stop", text: `${NOT_ENCRYPTED} ${said}`.trim() }, values];
    return said === "" ? [values] : [values, { type: "text", text: said }];
  });
  if (login.length === 0) return blocks;
  const shared: Block = { type: "facts", title: label ? `${LOGIN}${label}` : LOGIN_TITLE, rows: login };
  return asksLogin(fields) ? [shared, ...blocks] : [...blocks, shared];
}

/** What stands beside a server's values: what to put in a hole of its name, its notes. */
export function saidOf({ placeholders = {} }: Provider, { hostname, note, unusual }: Server): string[] {
  return [...holeTexts(hostname, placeholders), note, unusual].filter((text) => text !== undefined);
}

/** Which password this provider wants, in words; of a mailbox whose servers are another's, without a sign-in name of its own. */
export function passwordOf(provider: Provider, authentication: Server["authentication"]): string {
  const { signIn, passwordName, displayName, serversOf } = provider;
  return passwordText({
    authentication,
    signIn,
    passwordName,
    displayName: serversOf ? undefined : displayName,
  });
}

const asksLogin = ([first]: readonly Field[]) =>
  first === "username" || first === "password" || first === "authentication";

/** User name and password, said once where they are the same for reading and sending. */
function sharedLogin(provider: Provider, servers: readonly Server[]): Fact[] {
  const [first, ...more] = servers.map((server) =>
    facts(provider, server, []).filter(({ label }) => label === FIELD.username || label === FIELD.password),
  );
  const isSame = more.every((rows) => rows.every(({ value }, index) => value === first?.[index]?.value));
  return first && more.length > 0 && isSame ? first : [];
}

function facts(provider: Provider, server: Server, fields: readonly Field[]): Fact[] {
  const user = usernameText(server.username, provider.placeholders ?? {});
  const host = hostnameText(server.hostname, provider.placeholders ?? {});
  const row: Record<Exclude<Field, "authentication">, Fact> = {
    hostname: { label: FIELD.hostname, value: host.text, code: host.code },
    port: { label: FIELD.port, value: String(server.port), code: true },
    tls: { label: FIELD.tls, value: SECURITY[server.tls], code: false },
    username: { label: FIELD.username, value: user.text, code: user.code },
    password: {
      label: FIELD.password,
      value: passwordOf(provider, server.authentication),
      code: false,
    },
  };
  const asked = fields.map((field) => (field === "authentication" ? "password" : field));
  const order = [...new Set([...asked, ...(Object.keys(row) as (keyof typeof row)[])])];
  return order.map((field) => row[field]);
}

function alternatives(server: Server, others: readonly Server[]): Fact[] {
  return others.map((other) => {
    const place = other.hostname === server.hostname ? "" : `${fillHoles(other.hostname)}, `;
    return {
      label: OR,
      value: `${place}port ${other.port} with ${SECURITY[other.tls]}${other.note ? ` (${other.note.replace(/\.$/, "")})` : ""}`,
      code: false,
    };
  });
}

/** The provider's first choice of each protocol. */
export function firstEach(servers: readonly Server[]): Server[] {
  return servers.filter(
    (server, index) => servers.findIndex((other) => other.type === server.type) === index,
  );
}

function briefRow(
  provider: Provider,
  variant: string,
  servers: readonly Server[],
  written: readonly Server[],
): Fact {
  const usual = (server: Server) =>
    written.some(
      (other) => other.type === server.type && other.port === server.port && other.tls === server.tls,
    );
  const value = servers
    .map(
      (server) =>
        `${fillHoles(server.hostname)}${usual(server) ? "" : `:${server.port} (${SECURITY[server.tls]})`}`,
    )
    .join(", ");
  return { label: provider.variants?.[variant]?.label ?? variant, value, code: true };
}

/** The contract's form of a server: only what a program needs. */
export function answerServer({ type, hostname, port, tls, username, authentication }: Server): AnswerServer {
  return { type, hostname, port, tls, username, authentication };
}
