import type { Block } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import { passwordText } from "../phrases/passwords.ts";
import { WHICH_PROVIDER } from "../phrases/sentences.ts";
import {
  NEEDS_APP_PASSWORD,
  NEEDS_OAUTH,
  NEEDS_TOKEN,
  NO_SERVER,
  passwordLine,
  snippetTitle,
  tokenLines,
} from "../phrases/snippets.ts";
import { type CodeAsk, type Connection, codeBlock, connectionFor, isTokenOnly, works } from "./code.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { factsAt, statusBlocks } from "./facts-at.ts";
import { linkBlocks } from "./links.ts";
import { answerServer, serverBlocks } from "./servers.ts";
import { callName, settingsQuestion } from "./settings.ts";

export interface SnippetAsk extends CodeAsk {
  readonly popular: readonly Provider[];
  readonly confidence: number;
}

/** How many sentences stand below the code. */
const NOTES_AT_MOST = 3;

/** Code or configuration with this provider's values; where that cannot work, it says so instead. */
export function composeSnippet(ask: SnippetAsk): Draft {
  const { framework, provider } = ask;
  const protocol = framework.protocol ?? "smtp";
  const connection = connectionFor(ask);
  const server = connection?.server;
  const name = framework.displayName;
  return {
    kind: "snippet",
    confidence: ask.confidence,
    provider: provider?.id ?? null,
    title: snippetTitle(protocol, name, provider?.displayName),
    blocks: connection && works(connection) ? codeCard(ask, connection) : refusal(ask, connection),
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
          choice(settingsQuestion(provider, [protocol])),
          choice(`${callName(provider)}: password rejected`, "Login rejected?"),
        ]
      : ask.popular.slice(0, 4).map((one) => choice(`${callName(one)} with ${name}`, one.displayName)),
    ask: provider ? `${callName(provider)} with ${name}` : snippetTitle(protocol, name),
    slots: {
      kind: "snippet",
      framework: framework.id,
      ...(provider ? { provider: provider.id } : {}),
      ...(ask.variant ? { variant: ask.variant } : {}),
    },
  };
}

/** What has to be there first, the code, and a few sentences about it. */
function codeCard(ask: SnippetAsk, connection: Connection): Block[] {
  const { framework, provider } = ask;
  const install: Block[] = framework.install
    ? [{ type: "code", language: "sh", text: framework.install }]
    : [];
  return [
    ...(provider ? firstBlocks(provider, connection, ask.at) : []),
    ...install,
    codeBlock(framework, connection),
    { type: "list", ordered: false, items: notes(ask, connection).slice(0, NOTES_AT_MOST) },
  ];
}

/** A program has no window to sign in with, so the provider's hint for apps is put in other words. */
function firstBlocks(provider: Provider, { server, by }: Connection, at: string): Block[] {
  const facts = factsAt(provider, at);
  const { displayName, signIn } = provider;
  const prepare = (text: string): Block => ({ type: "notice", tone: "prepare", text });
  if (facts.status === "no-access") return statusBlocks(facts);
  if (by === "token") return [prepare(NEEDS_TOKEN(displayName, isTokenOnly(server)))];
  const links = linkBlocks(provider, ["appPassword", "apiKey", "smtpCredentials"]);
  const chooses = server.authentication.includes("OAuth2") && server.authentication.includes("app-password");
  const hint = chooses
    ? [prepare(NEEDS_APP_PASSWORD(displayName, signIn))]
    : facts.status === "ok"
      ? []
      : statusBlocks(facts);
  return [...hint, ...links];
}

function notes({ framework, provider, oauth }: SnippetAsk, { server, by }: Connection): string[] {
  if (by === "token")
    return [...tokenLines(framework.protocol ?? "smtp", provider?.signIn), ...(framework.notes ?? [])];
  const password = provider
    ? passwordText({
        authentication: server.authentication.filter((kind) => kind !== "OAuth2"),
        signIn: provider.signIn,
        passwordName: provider.passwordName,
        displayName: provider.serversOf ? undefined : provider.displayName,
      })
    : undefined;
  return [
    passwordLine(framework.secret, password),
    ...(oauth && framework.oauth ? [framework.oauth] : []),
    ...(framework.notes ?? []),
  ];
}

function refusal({ framework, provider }: SnippetAsk, connection: Connection | undefined): Block[] {
  if (!provider) return [];
  const protocol = framework.protocol ?? "smtp";
  const names = [provider.displayName, framework.displayName] as const;
  const shown = connection ? serverBlocks(provider, [connection.server], [protocol], []).blocks : [];
  return [
    {
      type: "notice",
      tone: "stop",
      text: connection ? NEEDS_OAUTH(protocol, ...names) : NO_SERVER(protocol, ...names),
    },
    ...shown,
    ...(framework.oauth ? [{ type: "text" as const, text: framework.oauth }] : []),
    ...linkBlocks(provider, ["appPassword", "apiKey", "smtpCredentials"]),
  ];
}
