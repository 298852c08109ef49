import type { Block } from "../../card/card.ts";
import type { Client, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import { FIELD, fillHoles, SECURITY, SERVER_TITLE, usernameText } from "../phrases/labels.ts";
import { passwordText } from "../phrases/passwords.ts";
import { WHICH_PROVIDER } from "../phrases/sentences.ts";
import {
  BY_HAND_TITLE,
  cannotSignIn,
  FIND_TITLE,
  OPEN_TITLE,
  PORT_TO_CHECK,
  signInIsEnough,
} from "../phrases/steps.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { factsAt, statusBlocks } from "./facts-at.ts";
import { linkBlocks } from "./links.ts";
import { answerServer, serversAt } from "./servers.ts";
import { callName, settingsQuestion } from "./settings.ts";

export interface StepsAsk {
  readonly client: Client;
  readonly provider?: Provider | undefined;
  readonly variant?: string | undefined;
  readonly protocols: readonly Protocol[];
  readonly popular: readonly Provider[];
  readonly confidence: number;
  readonly at: string;
}

type Field = NonNullable<Client["incoming"]>[number];

/** The app's name as a question may say it: one that is an ordinary word (Spark) by its other name. */
export function callClient({ displayName, aliases }: Client): string {
  const isWord = aliases?.everyday?.some((alias) => alias.toLowerCase() === displayName.toLowerCase());
  return isWord ? (aliases?.aka?.[0] ?? displayName) : displayName;
}

/** This account in that app: where each value goes, under the names that the app's screens use. */
export function composeSteps(ask: StepsAsk): Draft {
  const { client, provider, at } = ask;
  const chosen = provider ? chooseServers(ask, serversAt(provider, at)) : [];
  const facts = provider ? factsAt(provider, at) : undefined;
  return {
    kind: "steps",
    confidence: ask.confidence,
    provider: provider?.id ?? null,
    title: provider
      ? `${provider.displayName} in ${client.displayName}`
      : `Mail account in ${client.displayName}`,
    blocks: [
      ...(client.ended ? [{ type: "notice" as const, tone: "stop" as const, text: client.ended.says }] : []),
      ...(facts ? statusBlocks(facts) : []),
      ...(provider ? signInBlocks(client, provider, chosen) : automaticBlocks(client)),
      {
        type: "list",
        title: isShort(client, provider, chosen) ? BY_HAND_TITLE : OPEN_TITLE,
        ordered: true,
        items: client.open,
      },
      ...chosen.flatMap((server) => valueBlocks(client, server, provider)),
      ...listOf(client.finish),
      ...(provider ? [] : listOf(client.find, FIND_TITLE, true)),
      ...listOf(limitsOf(client, ask.protocols), `What ${client.displayName} cannot do`),
      ...(provider ? linkBlocks(provider, ["appPassword", "enableAccess"]) : []),
    ],
    servers: chosen.map(answerServer),
    sources: uniqueSources([
      ...chosen.map((server) => provider?.sources[server.source]),
      ...Object.values(client.sources),
    ]),
    ...(provider
      ? provider.which && !ask.variant
        ? { prompt: provider.which }
        : {}
      : { prompt: WHICH_PROVIDER }),
    choices: provider
      ? [
          choice(settingsQuestion(provider, []), "All settings"),
          choice(`${callName(provider)}: password rejected`, "Password rejected?"),
        ]
      : ask.popular
          .slice(0, 4)
          .map((one) => choice(`${callName(one)} in ${callClient(client)}`, one.displayName)),
    ask: `${provider ? `${callName(provider)} in` : "Set up mail in"} ${callClient(client)}`,
    slots: {
      kind: "steps",
      client: client.id,
      ...(provider ? { provider: provider.id } : {}),
      ...(ask.variant ? { variant: ask.variant } : {}),
    },
  };
}

/** One server to read mail and one to send, in a mode that the app can do. */
function chooseServers({ client, protocols, variant }: StepsAsk, servers: readonly Server[]): Server[] {
  const fits = servers.filter(
    (server) => client.protocols.includes(server.type) && client.tls.includes(server.tls),
  );
  const first = variant ?? fits.find((server) => server.variant)?.variant;
  const own = fits.filter((server) => !server.variant || server.variant === first);
  const reading: readonly Protocol[] =
    protocols.includes("pop3") && !protocols.includes("imap") ? ["pop3", "imap"] : ["imap", "pop3"];
  const incoming = reading.map((type) => own.find((server) => server.type === type)).find((server) => server);
  const outgoing = own.find((server) => server.type === "smtp");
  return [incoming, outgoing].filter((server) => server !== undefined);
}

function listOf(items: readonly string[] | undefined, title?: string, ordered = false): Block[] {
  return items && items.length > 0 ? [{ type: "list", ordered, items, ...(title ? { title } : {}) }] : [];
}

/** What the app cannot do; about POP only where POP is what they ask about. */
function limitsOf({ cannot = [] }: Client, protocols: readonly Protocol[]): string[] {
  return cannot.filter((limit) => protocols.includes("pop3") || !/\bPOP\b/.test(limit));
}

/** Whether the app has a short way, so that what follows is for when that fails. */
function isShort(client: Client, provider: Provider | undefined, servers: readonly Server[]): boolean {
  return provider ? signsIn(client, provider, servers) : client.automatic !== undefined;
}

function signsIn(client: Client, { signIn }: Provider, [first]: readonly Server[]): boolean {
  const offers = first?.authentication.includes("OAuth2") ?? false;
  return offers && signIn !== undefined && (client.signIn?.includes(signIn) ?? false);
}

function signInBlocks(client: Client, provider: Provider, servers: readonly Server[]): Block[] {
  const first = servers[0];
  if (!first?.authentication.includes("OAuth2")) return [];
  if (signsIn(client, provider, servers))
    return [
      { type: "text", text: client.automatic ?? signInIsEnough(client.displayName, provider.displayName) },
    ];
  // Where nobody wrote down whose sign-in it is, nothing is claimed.
  const known = provider.signIn !== undefined;
  const only = known && first.authentication.every((kind) => kind === "OAuth2");
  return only
    ? [{ type: "notice", tone: "stop", text: cannotSignIn(client.displayName, provider.displayName) }]
    : [];
}

/** The short way first: most people need no server names. */
function automaticBlocks({ automatic }: Client): Block[] {
  return automatic ? [{ type: "text", text: automatic }] : [];
}

/** Of an app whose screens nobody has written down: the values under everybody's names. */
const USUAL_FIELDS: readonly Field[] = [
  { label: FIELD.hostname, value: "hostname" },
  { label: FIELD.port, value: "port" },
  { label: FIELD.tls, value: "tls" },
  { label: FIELD.username, value: "username" },
  { label: FIELD.password, value: "password" },
];

function valueBlocks(client: Client, server: Server, provider: Provider | undefined): Block[] {
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
  return [{ type: "facts", title: SERVER_TITLE[server.type], rows: asksPort ? rows : [...rows, check] }];
}

function valueFor(
  field: Field,
  client: Client,
  server: Server,
  provider: Provider | undefined,
): { value: string; code: boolean } {
  const host = fillHoles(server.hostname);
  const user = usernameText(server.username, provider?.placeholders ?? {});
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
      return {
        value: passwordText({
          authentication: server.authentication,
          signIn: provider?.signIn,
          passwordName: provider?.passwordName,
          displayName: provider?.serversOf ? undefined : provider?.displayName,
        }),
        code: false,
      };
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

function authenticationName(client: Client, server: Server, provider: Provider | undefined): string {
  const oauth =
    server.authentication.includes("OAuth2") &&
    provider?.signIn !== undefined &&
    (client.signIn?.includes(provider.signIn) ?? false);
  return oauth ? (client.names?.OAuth2 ?? "OAuth2") : (client.names?.password ?? "password");
}
