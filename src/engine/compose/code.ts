import type { Block } from "../../card/card.ts";
import type { Framework, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";
import { fillHoles } from "../../phrases/names.ts";
import { passwordOf, serversAt } from "./servers.ts";
import { tokenLines } from "./token.ts";

/** What decides which code it is. */
export interface CodeAsk {
  readonly framework: Framework;
  readonly provider?: Provider | undefined;
  readonly variant?: string | undefined;
  readonly port?: number | undefined;
  /** STARTTLS was asked for by name. */
  readonly starttls?: boolean | undefined;
  /** OAuth2 was asked for by name. */
  readonly oauth?: boolean | undefined;
  /** Words of the question: they tell the version that is in use (`javax.mail`). */
  readonly words?: ReadonlySet<string> | undefined;
  readonly at: string;
  readonly phrases: Phrases;
}

/** A server that the framework can use, and what proves who signs in. */
export interface Connection {
  readonly server: Server;
  readonly by: "password" | "token";
}

/** Where no provider was named: RFC 6761's example domain, so that nobody takes it for a real server; ports of RFC 8314. */
const EXAMPLE: Readonly<Record<Protocol, { readonly hostname: string; readonly port: number }>> = {
  smtp: { hostname: "smtp.example.com", port: 465 },
  imap: { hostname: "imap.example.com", port: 993 },
  pop3: { hostname: "pop.example.com", port: 995 },
};

/** Ports of RFC 8314 for STARTTLS. */
const STARTTLS_PORT: Readonly<Record<Protocol, number>> = { smtp: 587, imap: 143, pop3: 110 };

/** The asked port or kind of TLS if the provider has it, else the provider's first choice that the framework can do. */
export function connectionFor(ask: CodeAsk): Connection | undefined {
  const { framework, provider, port, variant, starttls } = ask;
  const fits = (provider ? serversAt(provider, ask.at) : examples(framework)).filter(
    (server) =>
      server.type === (framework.protocol ?? "smtp") &&
      can(framework, server) &&
      (!variant || !server.variant || server.variant === variant),
  );
  const server =
    fits.find((one) => one.port === port) ??
    (starttls ? fits.find((one) => one.tls === "starttls") : undefined) ??
    fits[0];
  if (!server) return undefined;
  const token = server.authentication.includes("OAuth2") && (ask.oauth || isTokenOnly(server));
  return { server, by: token && framework.signIn ? "token" : "password" };
}

/** No password opens it. */
export const isTokenOnly = ({ authentication }: Server) => authentication.every((kind) => kind === "OAuth2");

const can = (framework: Framework, server: Server) =>
  server.tls !== "none" && framework.tls[server.tls] !== undefined;

function examples(framework: Framework): Server[] {
  const protocol: Protocol = framework.protocol ?? "smtp";
  const implicit = {
    ...EXAMPLE[protocol],
    type: protocol,
    tls: "implicit",
    username: "%EMAILADDRESS%",
    authentication: ["account-password", "OAuth2"],
    source: "",
  } as Server;
  return [implicit, { ...implicit, port: STARTTLS_PORT[protocol], tls: "starttls" }];
}

/** Whether the framework can sign in there at all. */
export const works = ({ server, by }: Connection) => by === "token" || !isTokenOnly(server);

/** The code below a fix: the lines as they should be; none where the framework cannot sign in there. */
export function codeBlocks(ask: CodeAsk): Block[] {
  const connection = connectionFor(ask);
  if (!connection || !works(connection)) return [];
  const { framework, provider, phrases } = ask;
  const text = phrases.code.rightLines(framework.displayName, provider?.displayName);
  const secret =
    connection.by === "token"
      ? tokenLines(framework.protocol ?? "smtp", provider?.signIn, phrases)
      : provider
        ? [secretLine(framework, provider, connection.server, phrases)]
        : [];
  const below: Block[] = secret.map((line) => ({ type: "text", text: line }));
  const install: Block[] = framework.install
    ? [{ type: "code", language: "sh", text: framework.install }]
    : [];
  return [{ type: "text", text }, ...install, codeBlock(ask, connection), ...below];
}

/** Where the password goes, and which one it is. */
export function secretLine(
  framework: Framework,
  provider: Provider | undefined,
  server: Server,
  phrases: Phrases,
): string {
  if (!provider) return framework.secret;
  // Where it goes is told in English; which one it is, in the card's language.
  const goes = phrases.language === "en" ? `${framework.secret.replace(/\.$/, "")}. ` : "";
  const kinds = server.authentication.filter((kind) => kind !== "OAuth2");
  return `${goes}${phrases.code.whichPassword(passwordOf(provider, kinds, phrases))}`;
}

/** The code with this server's values. */
export function codeBlock({ framework, words }: CodeAsk, connection: Connection): Block {
  const { renamed } = framework;
  const text = fillTemplate(framework, connection);
  return {
    type: "code",
    language: framework.language,
    text: renamed && words?.has(renamed.word) ? text.replaceAll(renamed.from, renamed.to) : text,
    ...(framework.filename ? { filename: framework.filename } : {}),
  };
}

/** Fills the template's holes; an address as user name becomes an example address that is to be replaced. */
function fillTemplate(framework: Framework, { server, by }: Connection): string {
  const own = {
    ...(server.tls === "none" ? {} : framework.tls[server.tls]),
    ...framework.signIn?.[by],
  };
  const user = usernameOf(server);
  const values: Readonly<Record<string, string>> = {
    host: fillHoles(server.hostname),
    port: String(server.port),
    username: user,
    usernameUrl: encodeURIComponent(user),
    from: "you@example.com",
  };
  const fill = (text: string, known: Readonly<Record<string, string>>) =>
    text.replace(/\{\{(\w+)\}\}/g, (whole, hole: string) => known[hole] ?? whole);
  return fill(fill(framework.template, own), values).trimEnd();
}

function usernameOf({ username }: Server): string {
  if (username === "%EMAILADDRESS%") return "you@example.com";
  return username === "%EMAILLOCALPART%" ? "you" : fillHoles(username);
}
