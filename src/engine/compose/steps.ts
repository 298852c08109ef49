import type { Block } from "../../card/card.ts";
import type { Client, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";
import { callName, settingsQuestion, stepsQuestion } from "./asks.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { type FactsAt, factsAt, statusBlocks, withoutSignIn } from "./facts-at.ts";
import { linkBlocks } from "./links.ts";
import { isOutOfReach, reaches } from "./local.ts";
import { answerServer, serversAt } from "./servers.ts";
import { usualValues, valueBlocks } from "./steps-values.ts";

export interface StepsAsk {
  readonly client: Client;
  readonly provider?: Provider | undefined;
  readonly variant?: string | undefined;
  readonly protocols: readonly Protocol[];
  /** Whom to offer where the provider is not known, and the question that decides. */
  readonly popular: readonly Provider[];
  readonly question?: string | undefined;
  /** The account is in the app already: the way to its settings, not to a new account. */
  readonly isSetUpAlready?: boolean;
  /** The mailbox that is meant when it is not this provider's: "Outlook" may be a work address. */
  readonly orElse?:
    | { readonly question: string; readonly provider: Provider; readonly label: string }
    | undefined;
  readonly confidence: number;
  readonly at: string;
  readonly phrases: Phrases;
}

/** This account in that app: where each value goes, under the names that the app's screens use. */
export function composeSteps(ask: StepsAsk): Draft {
  const { client, provider, at, phrases } = ask;
  const servers = provider ? serversAt(provider, at) : [];
  const isReached = !isOutOfReach(client, servers);
  const chosen = provider && isReached ? chooseServers(ask, servers) : [];
  const facts = provider ? factsAt(provider, at) : undefined;
  const way = wayOf(ask, chosen, facts);
  return {
    kind: "steps",
    confidence: ask.confidence,
    provider: provider?.id ?? null,
    entry: `steps:${client.id}`,
    title: provider
      ? phrases.steps.title(provider.displayName, client.displayName)
      : phrases.steps.noProvider(client.displayName),
    blocks: [
      ...(client.ended ? [stop(client.ended.says)] : []),
      ...(provider && !isReached ? [stop(phrases.steps.onlyOnComputers(provider.displayName))] : way.blocks),
    ],
    more: isReached ? way.more : [],
    ...(phrases.language === "en" ? {} : { closing: { type: "text" as const, text: phrases.onlyInEnglish } }),
    servers: chosen.map(answerServer),
    sources: uniqueSources([
      ...chosen.map((server) => provider?.sources[server.source]),
      ...Object.values(client.sources),
    ]),
    ...(isReached ? promptOf(ask) : {}),
    choices: provider
      ? [
          ...(ask.orElse ? [choice(stepsQuestion(client, ask.orElse.provider), ask.orElse.label)] : []),
          choice(settingsQuestion(provider, []), phrases.button.allSettings),
          choice(`${callName(provider)}: password rejected`, phrases.button.fails),
        ]
      : ask.popular.slice(0, 4).map((one) => choice(stepsQuestion(client, one), one.displayName)),
    ask: stepsQuestion(client, provider),
    slots: {
      kind: "steps",
      client: client.id,
      ...(provider ? { provider: provider.id } : {}),
      ...(ask.variant ? { variant: ask.variant } : {}),
    },
  };
}

const stop = (text: string): Block => ({ type: "notice", tone: "stop", text });

interface Way {
  readonly blocks: readonly Block[];
  readonly more: readonly Block[];
}

/** What to prepare, where to go, what to type, and what the app cannot do; by hand only behind More, where the app signs in itself. */
function wayOf(ask: StepsAsk, chosen: readonly Server[], facts: FactsAt | undefined): Way {
  const { client, provider, phrases } = ask;
  const signs = provider !== undefined && signsIn(client, provider, chosen);
  const first = [
    ...(facts && !signsInAtSystem(client, provider)
      ? statusBlocks(signs ? facts : withoutSignIn(facts), phrases)
      : []),
    ...(provider ? linkBlocks(provider, phrases, ["appPassword", "enableAccess"]) : []),
  ];
  const limits = listOf(limitsOf(client, ask), phrases.steps.cannot(client.displayName));
  if (client.find && ask.isSetUpAlready)
    return { blocks: [...first, ...findBlocks(ask, chosen), ...limits], more: [] };
  if (provider && signs) {
    const values = valuesOf(ask, chosen, provider);
    return {
      blocks: [...signInBlocks(ask, provider, chosen), ...limits],
      more: [
        ...first,
        ...listOf(remaining(client), phrases.steps.byHand, true),
        ...values,
        ...listOf(client.finish),
      ],
    };
  }
  return { blocks: [...first, ...openBlocks(ask, chosen), ...limits], more: [] };
}

function promptOf({ provider, variant, orElse, question, phrases }: StepsAsk): { prompt?: string } {
  if (!provider) return { prompt: (phrases.language === "en" && question) || phrases.which.provider };
  if (orElse) return { prompt: phrases.language === "en" ? orElse.question : phrases.which.account };
  return provider.which && !variant
    ? { prompt: phrases.language === "en" ? provider.which : phrases.which.account }
    : {};
}

/** One server to read mail and one to send, in a mode that the app can do. */
function chooseServers({ client, protocols, variant }: StepsAsk, servers: readonly Server[]): Server[] {
  const fits = servers.filter(
    (server) =>
      client.protocols.includes(server.type) && client.tls.includes(server.tls) && reaches(client, server),
  );
  const first = variant ?? fits.find((server) => server.variant)?.variant;
  const own = fits.filter((server) => !server.variant || server.variant === first);
  const reading: readonly Protocol[] =
    protocols.includes("pop3") && !protocols.includes("imap") ? ["pop3", "imap"] : ["imap", "pop3"];
  const incoming = reading.map((type) => own.find((server) => server.type === type)).find((server) => server);
  const outgoing = own.find((server) => server.type === "smtp");
  return [incoming, outgoing].filter((server) => server !== undefined);
}

const valuesOf = ({ client, phrases }: StepsAsk, chosen: readonly Server[], provider: Provider) =>
  chosen.flatMap((server) => valueBlocks(client, server, provider, phrases));

function findBlocks(ask: StepsAsk, chosen: readonly Server[]): Block[] {
  const { client, provider, phrases } = ask;
  const signs = provider !== undefined && signsIn(client, provider, chosen);
  return [
    ...listOf(client.find, phrases.steps.open, true),
    ...(provider ? valuesOf(ask, chosen, provider) : []),
    ...(signs ? [{ type: "text" as const, text: phrases.steps.restartAndSignIn(client.displayName) }] : []),
  ];
}

function openBlocks(ask: StepsAsk, chosen: readonly Server[]): Block[] {
  const { client, provider, phrases } = ask;
  const isByHand = isShort(client, provider, chosen);
  return [
    ...(provider ? signInBlocks(ask, provider, chosen) : automaticBlocks(client)),
    ...listOf(
      isByHand ? remaining(client) : textsOf(client.open),
      isByHand ? phrases.steps.byHand : phrases.steps.open,
      true,
    ),
    ...(provider ? valuesOf(ask, chosen, provider) : [usualValues(client, phrases)]),
    ...listOf(client.finish),
  ];
}

function listOf(items: readonly string[] | undefined, title?: string, ordered = false): Block[] {
  return items && items.length > 0 ? [{ type: "list", ordered, items, ...(title ? { title } : {}) }] : [];
}

const textsOf = (lines: readonly { readonly says: string }[]) => lines.map(({ says }) => says);

/** The way by hand, without the steps that the short way has told already. */
function remaining({ open }: Client): readonly string[] {
  const left = open.filter(({ automatic }) => !automatic);
  return textsOf(left.length > 0 ? left : open);
}

/** What the app cannot do, as far as it concerns this person. */
function limitsOf({ cannot = [] }: Client, { protocols, provider }: StepsAsk): string[] {
  const concerns = ({ protocols: asked, signIn, providers }: Limit) =>
    (!asked || asked.every((one) => protocols.includes(one))) &&
    (!signIn || !provider || signIn.some((family) => family === provider.signIn)) &&
    (!providers || (provider !== undefined && providers.includes(provider.id)));
  return textsOf(cannot.filter(concerns));
}

type Limit = NonNullable<Client["cannot"]>[number];

/** Whether the app has a short way, so that what follows is for when that fails. */
function isShort(client: Client, provider: Provider | undefined, servers: readonly Server[]): boolean {
  return provider ? signsIn(client, provider, servers) : client.automatic !== undefined;
}

/** Whether the account belongs to the app's own system: its servers take no OAuth2, and nothing is to be prepared. */
const signsInAtSystem = ({ systemSignIn }: Client, provider: Provider | undefined) =>
  provider?.signIn !== undefined && (systemSignIn?.includes(provider.signIn) ?? false);

function signsIn(client: Client, provider: Provider, [first]: readonly Server[]): boolean {
  if (signsInAtSystem(client, provider)) return true;
  const { signIn } = provider;
  const offers = first?.authentication.includes("OAuth2") ?? false;
  return offers && signIn !== undefined && (client.signIn?.includes(signIn) ?? false);
}

function signInBlocks(
  { client, phrases }: StepsAsk,
  provider: Provider,
  servers: readonly Server[],
): Block[] {
  const first = servers[0];
  if (signsIn(client, provider, servers))
    return [
      {
        type: "text",
        text: client.automatic ?? phrases.steps.signInIsEnough(client.displayName, provider.displayName),
      },
    ];
  if (!first?.authentication.includes("OAuth2")) return [];
  // Where nobody wrote down whose sign-in it is, nothing is claimed.
  const known = provider.signIn !== undefined;
  const only = known && first.authentication.every((kind) => kind === "OAuth2");
  return only ? [stop(phrases.steps.cannotSignIn(client.displayName, provider.displayName))] : [];
}

/** The short way first: most people need no server names. */
function automaticBlocks({ automatic }: Client): Block[] {
  return automatic ? [{ type: "text", text: automatic }] : [];
}
