import type { Block } from "../../card/card.ts";
import type { Framework, Provider } from "../../knowledge/knowledge.ts";
import type { Server } from "../../knowledge/schema/index.ts";
import { fillHoles, SECURITY } from "../phrases/labels.ts";
import { passwordText } from "../phrases/passwords.ts";
import { WHICH_PROVIDER } from "../phrases/sentences.ts";
import { NEEDS_OAUTH, NO_SMTP, passwordLine, valuesLine } from "../phrases/snippets.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { factsAt, statusBlocks } from "./facts-at.ts";
import { linkBlocks } from "./links.ts";
import { answerServer, serverBlocks, serversAt } from "./servers.ts";
import { callName, settingsQuestion } from "./settings.ts";

export interface SnippetAsk {
  readonly framework: Framework;
  readonly provider?: Provider | undefined;
  readonly variant?: string | undefined;
  readonly port?: number | undefined;
  readonly popular: readonly Provider[];
  readonly confidence: number;
  readonly at: string;
}

/** Where no provider was named: RFC 6761's example domain, so that nobody takes it for a real server. */
const EXAMPLE: Server = {
  type: "smtp",
  hostname: "smtp.example.com",
  port: 465,
  tls: "implicit",
  username: "%EMAILADDRESS%",
  authentication: ["account-password"],
  source: "",
};

/** Code or configuration with this provider's values; where that cannot work, it says so instead. */
export function composeSnippet(ask: SnippetAsk): Draft {
  const { framework, provider, at } = ask;
  const server = provider ? chooseServer(ask, serversAt(provider, at)) : exampleFor(framework);
  const oauthOnly = server?.authentication.every((kind) => kind === "OAuth2") ?? false;
  const name = framework.displayName;
  return {
    kind: "snippet",
    confidence: ask.confidence,
    provider: provider?.id ?? null,
    title: provider ? `${provider.displayName} with ${name}` : `Sending mail with ${name}`,
    blocks: [
      ...(provider && !oauthOnly ? statusBlocks(factsAt(provider, at)) : []),
      ...(server && !oauthOnly
        ? codeBlocks(framework, server, provider)
        : refusal(framework, provider, server)),
      ...(framework.oauth ? [{ type: "text" as const, text: framework.oauth }] : []),
      ...(framework.notes ? [{ type: "list" as const, ordered: false, items: framework.notes }] : []),
      ...(provider ? linkBlocks(provider, ["appPassword", "apiKey", "smtpCredentials"]) : []),
    ],
    servers: provider && server ? [answerServer(server)] : [],
    sources: uniqueSources([
      ...(server && provider ? [provider.sources[server.source]] : []),
      ...Object.values(framework.sources),
    ]),
    ...(provider
      ? provider.which && !ask.variant
        ? { prompt: provider.which }
        : {}
      : { prompt: WHICH_PROVIDER }),
    choices: provider
      ? [
          choice(settingsQuestion(provider, ["smtp"])),
          choice(`${callName(provider)}: password rejected`, "Login rejected?"),
        ]
      : ask.popular.slice(0, 4).map((one) => choice(`${callName(one)} with ${name}`, one.displayName)),
    ask: provider ? `${callName(provider)} with ${name}` : `Sending mail with ${name}`,
    slots: {
      kind: "snippet",
      framework: framework.id,
      ...(provider ? { provider: provider.id } : {}),
      ...(ask.variant ? { variant: ask.variant } : {}),
    },
  };
}

const can = (framework: Framework, server: Server) =>
  server.tls !== "none" && framework.tls[server.tls] !== undefined;

/** The asked port if the provider has it, else the provider's first choice that the framework can do. */
function chooseServer(
  { framework, port, variant }: SnippetAsk,
  servers: readonly Server[],
): Server | undefined {
  const fits = servers.filter(
    (server) =>
      server.type === "smtp" &&
      can(framework, server) &&
      (!variant || !server.variant || server.variant === variant),
  );
  return fits.find((server) => server.port === port) ?? fits[0];
}

function exampleFor(framework: Framework): Server {
  return can(framework, EXAMPLE) ? EXAMPLE : { ...EXAMPLE, port: 587, tls: "starttls" };
}

function codeBlocks(framework: Framework, server: Server, provider: Provider | undefined): Block[] {
  const install: Block[] = framework.install
    ? [{ type: "code", language: "sh", text: framework.install }]
    : [];
  const text = fillTemplate(framework, server);
  return [
    { type: "text", text: valuesLine(fillHoles(server.hostname), server.port, SECURITY[server.tls]) },
    ...install,
    {
      type: "code",
      language: framework.language,
      text,
      ...(framework.filename ? { filename: framework.filename } : {}),
    },
    {
      type: "text",
      text: passwordLine(
        framework.secret,
        provider
          ? passwordText({
              authentication: server.authentication.filter((kind) => kind !== "OAuth2"),
              signIn: provider.signIn,
              passwordName: provider.passwordName,
              displayName: provider.serversOf ? undefined : provider.displayName,
            })
          : undefined,
      ),
    },
  ];
}

/** Fills the template's holes; an address as user name becomes an example address that is to be replaced. */
export function fillTemplate(framework: Framework, server: Server): string {
  const mode = server.tls === "none" ? undefined : framework.tls[server.tls];
  const user =
    server.username === "%EMAILADDRESS%"
      ? "you@example.com"
      : server.username === "%EMAILLOCALPART%"
        ? "you"
        : fillHoles(server.username);
  const values: Readonly<Record<string, string>> = {
    host: fillHoles(server.hostname),
    port: String(server.port),
    username: user,
    usernameUrl: encodeURIComponent(user),
    from: "you@example.com",
  };
  const fill = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (whole, hole: string) => values[hole] ?? whole);
  const withMode = framework.template.replace(
    /\{\{(\w+)\}\}/g,
    (whole, hole: string) => mode?.[hole] ?? whole,
  );
  return fill(withMode).trimEnd();
}

function refusal(framework: Framework, provider: Provider | undefined, server: Server | undefined): Block[] {
  if (!provider) return [];
  const shown = server ? serverBlocks(provider, [server], ["smtp"], []).blocks : [];
  return [
    {
      type: "notice",
      tone: "stop",
      text: server
        ? NEEDS_OAUTH(provider.displayName, framework.displayName)
        : NO_SMTP(provider.displayName, framework.displayName),
    },
    ...shown,
  ];
}
