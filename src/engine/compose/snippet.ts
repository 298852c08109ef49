import type { Block } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Server } from "../../knowledge/schema/index.ts";
import { WHICH_PROVIDER } from "../phrases/sentences.ts";
import {
  NEEDS_APP_PASSWORD,
  NEEDS_OAUTH,
  NEEDS_TOKEN,
  NO_SERVER,
  snippetTitle,
  tokenLines,
} from "../phrases/snippets.ts";
import {
  type CodeAsk,
  type Connection,
  codeBlock,
  connectionFor,
  isTokenOnly,
  secretLine,
  works,
} from "./code.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { type FactsAt, factsAt, statusBlocks } from "./facts-at.ts";
import { linkBlocks } from "./links.ts";
import { answerServer, serverBlocks } from "./servers.ts";
import { callName, settingsQuestion } from "./settings.ts";

export interface SnippetAsk extends CodeAsk {
  /** Whom to offer where the provider is not known, and the question that decides. */
  readonly popular: readonly Provider[];
  readonly question?: string | undefined;
  readonly confidence: number;
  /** Whose mailbox it may be instead, where the name has several meanings, and the question that decides. */
  readonly orElse?: { readonly question: string; readonly provider: Provider } | undefined;
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
    entry: `snippet:${framework.id}`,
    title: snippetTitle(protocol, name, provider?.displayName),
    blocks: connection && works(connection) ? codeCard(ask, connection) : refusal(ask, connection),
    servers: provider && server ? [answerServer(server)] : [],
    sources: uniqueSources([
      ...(server && provider ? [provider.sources[server.source]] : []),
      ...Object.values(framework.sources),
    ]),
    ...promptOf(ask),
    choices: provider
      ? [
          ...(ask.orElse
            ? [choice(`${callName(ask.orElse.provider)} with ${name}`, ask.orElse.provider.displayName)]
            : []),
          ...(connection && hasToken(ask, connection)
            ? [choice(`${callName(provider)} OAuth2 with ${name}`, "With OAuth2 instead")]
            : []),
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

function promptOf({ provider, orElse, variant, question }: SnippetAsk): { prompt?: string } {
  if (!provider) return { prompt: question ?? WHICH_PROVIDER };
  if (orElse) return { prompt: orElse.question };
  return provider.which && !variant ? { prompt: provider.which } : {};
}

/** Signs in with a password here, and could with a token. */
const hasToken = ({ framework }: SnippetAsk, { server, by }: Connection) =>
  by === "password" && framework.signIn !== undefined && server.authentication.includes("OAuth2");

/** What has to be there first, the code, and a few sentences about it. */
function codeCard(ask: SnippetAsk, connection: Connection): Block[] {
  const { framework, provider } = ask;
  const install: Block[] = framework.install
    ? [{ type: "code", language: "sh", text: framework.install }]
    : [];
  return [
    ...(provider ? firstBlocks(provider, connection, ask.at) : []),
    ...install,
    codeBlock(ask, connection),
    { type: "list", ordered: false, items: notes(ask, connection).slice(0, NOTES_AT_MOST) },
  ];
}

/** A program has no window to sign in with, so the provider's hint for apps is put in other words. */
function firstBlocks(provider: Provider, { server, by }: Connection, at: string): Block[] {
  const facts = factsAt(provider, at);
  if (facts.status === "no-access") return statusBlocks(facts);
  if (by === "token")
    return [
      { type: "notice", tone: "prepare", text: NEEDS_TOKEN(provider.displayName, isTokenOnly(server)) },
    ];
  const links = linkBlocks(provider, ["appPassword", "apiKey", "smtpCredentials"]);
  return [...passwordHint(provider, server, facts), ...links];
}

/** What the password needs; a hint that speaks of signing in with the app is none for a program. */
function passwordHint({ displayName, signIn }: Provider, server: Server, facts: FactsAt): Block[] {
  const { authentication, note } = server;
  const prepare = (text: string): Block => ({ type: "notice", tone: "prepare", text });
  if (!authentication.includes("OAuth2")) return facts.status === "ok" ? [] : statusBlocks(facts);
  if (authentication.includes("app-password")) return [prepare(NEEDS_APP_PASSWORD(displayName, signIn))];
  if (note) return [prepare(note)];
  return facts.status === "ok" ? [] : statusBlocks(facts);
}

/** `REGION` and the like in the server's or the user's name: what to put there. */
function placeholderLines({ placeholders = {} }: Provider, { hostname, username }: Server): string[] {
  return Object.entries(placeholders)
    .filter(([name]) => `${hostname} ${username}`.includes(`%${name}%`))
    .map(([name, what]) => `\`${name}\`: ${what}`);
}

function notes({ framework, provider, oauth }: SnippetAsk, { server, by }: Connection): string[] {
  if (by === "token")
    return [...tokenLines(framework.protocol ?? "smtp", provider?.signIn), ...(framework.notes ?? [])];
  return [
    ...(provider ? placeholderLines(provider, server) : []),
    secretLine(framework, provider, server),
    ...(oauth && framework.oauth ? [framework.oauth] : []),
    ...(server.note ? [server.note] : []),
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
