import type { Block, Fact } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";
import { fillHoles, hostnameText, usernameText } from "../../phrases/names.ts";
import type { Field } from "../signatures/values.ts";
import { portText } from "./port-text.ts";
import { passwordOf } from "./servers.ts";

/** What can be asked for, as the rows of a form: whoever asks for the port wants the encryption that goes with it. */
type Row = "hostname" | "port" | "tls" | "username" | "password";

const ROWS_OF: Readonly<Record<Field, readonly Row[]>> = {
  hostname: ["hostname"],
  port: ["port", "tls"],
  tls: ["port", "tls"],
  username: ["username"],
  password: ["password"],
  authentication: ["password"],
};

const LOGIN: readonly Row[] = ["username", "password"];

/** The servers of one protocol, the provider's first choice first; and whose they are. */
export interface FormOf {
  readonly provider: Provider;
  readonly servers: readonly Server[];
  readonly phrases: Phrases;
}

/** The asked values in one line; undefined where nothing in particular was asked. */
export function asked(forms: readonly FormOf[], fields: readonly Field[]): string | undefined {
  const rows = [...new Set(fields.flatMap((field) => ROWS_OF[field]))].filter((row) => row !== "tls");
  const parts = rows.map((row) => {
    const texts = forms.map((form) => askedText(form, row));
    const isSame = new Set(texts).size === 1;
    return isSame
      ? (texts[0] ?? "")
      : texts.map((text, index) => `${nameOf(forms[index])}: ${text}`).join("; ");
  });
  return parts.length > 0 ? parts.join(", ") : undefined;
}

const nameOf = (form: FormOf | undefined) =>
  form?.servers[0] ? form.phrases.serverTitle[form.servers[0].type] : "";

function askedText({ provider, servers, phrases }: FormOf, row: Row): string {
  const [first] = servers;
  if (!first) return "";
  if (row === "port" || row === "tls") return portText(servers, phrases);
  const { value, code } = rowOf(provider, first, row, phrases);
  return code ? `\`${value}\`` : value;
}

/** The form to fill in for one protocol: each value once, without those that were told above. */
export function formRows({ provider, servers, phrases }: FormOf, told: readonly Field[]): Fact[] {
  const [first, ...others] = servers;
  if (!first) return [];
  const skip = new Set(told.flatMap((field) => ROWS_OF[field]));
  const rows = (["hostname", "port", "tls", "username", "password"] as const).filter((row) => !skip.has(row));
  const second = skip.has("port") ? [] : alternatives(first, others, phrases);
  return [...rows.map((row) => rowOf(provider, first, row, phrases)), ...second];
}

/** Where several protocols stand on one card: two rows each, and the login once where it is the same. */
export function formsBlocks(forms: readonly FormOf[], told: readonly Field[]): Block[] {
  const skip = new Set(told.flatMap((field) => ROWS_OF[field]));
  const places = forms.flatMap((form): Block[] => {
    const rows = [
      ...(skip.has("hostname") ? [] : [placeOf(form, "hostname")]),
      ...(skip.has("port") ? [] : [placeOf(form, "port")]),
    ];
    return rows.length > 0 ? [{ type: "facts", title: nameOf(form), rows }] : [];
  });
  const login = loginRows(forms, skip);
  return login.length > 0 ? [...places, { type: "facts", rows: login }] : places;
}

function placeOf({ provider, servers, phrases }: FormOf, row: "hostname" | "port"): Fact {
  const [first] = servers;
  if (!first) return { label: "", value: "", code: false };
  return row === "hostname"
    ? rowOf(provider, first, row, phrases)
    : { label: phrases.field.port, value: portText(servers, phrases), code: false };
}

function loginRows(forms: readonly FormOf[], skip: ReadonlySet<Row>): Fact[] {
  return LOGIN.filter((row) => !skip.has(row)).flatMap((row) => {
    const rows = forms.flatMap(({ provider, servers: [first], phrases }) =>
      first ? [{ ...rowOf(provider, first, row, phrases), type: first.type }] : [],
    );
    const [one] = rows;
    if (!one) return [];
    if (rows.every(({ value }) => value === one.value))
      return [{ label: one.label, value: one.value, code: one.code }];
    return rows.map(({ label, value, code, type }, index) => ({
      label: `${label}, ${directionOf(type, forms[index]?.phrases)}`,
      value,
      code,
    }));
  });
}

const directionOf = (type: Protocol, phrases: Phrases | undefined) =>
  (type === "smtp" ? phrases?.settings.outgoing : phrases?.settings.incoming) ?? type;

function rowOf(provider: Provider, server: Server, row: Row, phrases: Phrases): Fact {
  const label = phrases.field[row];
  switch (row) {
    case "hostname": {
      const { text, code } = hostnameText(server.hostname, provider, phrases);
      return { label, value: text, code };
    }
    case "port":
      return { label, value: String(server.port), code: true };
    case "tls":
      return { label, value: phrases.security[server.tls], code: false };
    case "username": {
      const { text, code } = usernameText(server.username, provider, phrases);
      return { label, value: text, code };
    }
    case "password":
      return { label, value: passwordOf(provider, server.authentication, phrases), code: false };
    default:
      return row satisfies never;
  }
}

/** The first other way in; further ones only confuse. */
function alternatives(first: Server, others: readonly Server[], phrases: Phrases): Fact[] {
  return others
    .filter(({ tls }) => tls !== "none" || first.tls === "none")
    .slice(0, 1)
    .map((other) => {
      const host = other.hostname === first.hostname ? "" : `\`${fillHoles(other.hostname)}\`, `;
      return {
        label: phrases.orTitle,
        value: `${host}${phrases.portPlace(other.port, phrases.security[other.tls])}`,
        code: false,
      };
    });
}

/** The first choice of each protocol of a kind of account, as forms. */
export const formsOf = (
  provider: Provider,
  servers: readonly Server[],
  protocols: readonly Protocol[],
  phrases: Phrases,
): FormOf[] =>
  protocols.flatMap((protocol) => {
    const own = servers.filter(({ type }) => type === protocol);
    return own.length > 0 ? [{ provider, servers: own, phrases }] : [];
  });
