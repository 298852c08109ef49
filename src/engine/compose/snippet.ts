import type { Block } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";
import { PROTOCOL } from "../../phrases/names.ts";
import { callName, codeQuestion, settingsQuestion } from "./asks.ts";
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
import { type FactsAt, factsAt, statusBlocks, withoutSignIn } from "./facts-at.ts";
import { formRows } from "./form.ts";
import { linkBlocks } from "./links.ts";
import { answerServer, saidOf } from "./servers.ts";
import { tokenLines } from "./token.ts";

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
  const { framework, provider, phrases } = ask;
  const protocol = framework.protocol ?? "smtp";
  const connection = connectionFor(ask);
  const server = connection?.server;
  const name = framework.displayName;
  return {
    kind: "snippet",
    confidence: ask.confidence,
    provider: provider?.id ?? null,
    entry: `snippet:${framework.id}`,
    title: titleOf(protocol, phrases)(name, provider?.displayName),
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
            ? [choice(codeQuestion(framework, ask.orElse.provider), ask.orElse.provider.displayName)]
            : []),
          ...(connection && hasToken(ask, connection)
            ? [choice(`${callName(provider)} OAuth2 with ${name}`, phrases.button.withOAuth)]
            : []),
          choice(settingsQuestion(provider, [protocol]), phrases.button.settings(PROTOCOL[protocol])),
          choice(`${callName(provider)}: password rejected`, phrases.button.rejected),
        ]
      : ask.popular.slice(0, 4).map((one) => choice(codeQuestion(framework, one), one.displayName)),
    ask: codeQuestion(framework, provider),
    slots: {
      kind: "snippet",
      framework: framework.id,
      ...(provider ? { provider: provider.id } : {}),
      ...(ask.variant ? { variant: ask.variant } : {}),
    },
  };
}

const titleOf = (protocol: Protocol, { code }: Phrases) => (protocol === "smtp" ? code.sends : code.reads);

function promptOf({ provider, orElse, variant, question, phrases }: SnippetAsk): { prompt?: string } {
  if (!provider) return { prompt: question ?? phrases.which.provider };
  if (orElse) return { prompt: orElse.question };
  return provider.which && !variant
    ? { prompt: phrases.language === "en" ? provider.which : phrases.which.account }
    : {};
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
    ...(provider ? firstBlocks(provider, connection, ask) : []),
    ...install,
    codeBlock(ask, connection),
    { type: "list", ordered: false, items: notes(ask, connection).slice(0, NOTES_AT_MOST) },
  ];
}

/** A program has no window to sign in with, so the provider's hint for apps is put in other words. */
function firstBlocks(provider: Provider, { server, by }: Connection, { at, phrases }: SnippetAsk): Block[] {
  const facts = factsAt(provider, at);
  if (facts.status === "no-access") return statusBlocks(facts, phrases);
  if (by === "token")
    return [
      {
        type: "notice",
        tone: "prepare",
        text: phrases.code.token(provider.displayName, isTokenOnly(server)),
      },
    ];
  const links = linkBlocks(provider, phrases, ["appPassword", "apiKey", "smtpCredentials"]);
  return [...passwordHint(server, withoutSignIn(facts), phrases), ...links];
}

/** What the password needs; a hint that speaks of signing in with the app is none for a program. */
function passwordHint({ authentication, note }: Server, facts: FactsAt, phrases: Phrases): Block[] {
  if (authentication.includes("OAuth2") && note) return [{ type: "notice", tone: "prepare", text: note }];
  return facts.status === "ok" ? [] : statusBlocks(facts, phrases);
}

/** `REGION` and the like in the server's or the user's name: what to put there. */
function placeholderLines({ placeholders = {} }: Provider, { hostname, username }: Server): string[] {
  return Object.entries(placeholders)
    .filter(([name]) => `${hostname} ${username}`.includes(`%${name}%`))
    .map(([name, what]) => `\`${name}\`: ${what}`);
}

function notes({ framework, provider, oauth, phrases }: SnippetAsk, { server, by }: Connection): string[] {
  if (by === "token")
    return [
      ...tokenLines(framework.protocol ?? "smtp", provider?.signIn, phrases),
      ...(framework.notes ?? []),
    ];
  return [
    ...(provider ? placeholderLines(provider, server) : []),
    secretLine(framework, provider, server, phrases),
    ...(oauth && framework.oauth ? [framework.oauth] : []),
    ...(server.note ? [server.note] : []),
    ...(framework.notes ?? []),
  ];
}

function refusal({ framework, provider, phrases }: SnippetAsk, connection: Connection | undefined): Block[] {
  if (!provider) return [];
  const protocol = framework.protocol ?? "smtp";
  const names = [provider.displayName, framework.displayName] as const;
  const servers = connection ? [connection.server] : [];
  const rows = formRows({ provider, servers, phrases }, []);
  const said = servers.flatMap((server) => saidOf(provider, server, phrases));
  return [
    {
      type: "notice",
      tone: "stop",
      text: connection
        ? phrases.code.onlyOAuth(protocol, ...names)
        : phrases.code.noServer(protocol, ...names),
    },
    ...(rows.length > 0 ? [{ type: "facts" as const, title: phrases.serverTitle[protocol], rows }] : []),
    ...said.map((text) => ({ type: "text" as const, text })),
    ...(framework.oauth ? [{ type: "text" as const, text: framework.oauth }] : []),
    ...linkBlocks(provider, phrases, ["appPassword", "apiKey", "smtpCredentials"]),
  ];
}
