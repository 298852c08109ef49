import type { Block } from "../../card/card.ts";
import type { Client, Concept, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol } from "../../knowledge/schema/index.ts";
import { WHICH_PROVIDER } from "../phrases/sentences.ts";
import { inApp } from "../phrases/steps.ts";
import type { Addressee } from "./addressed.ts";
import { compactBlocks } from "./compact.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { factsAt, statusBlocks } from "./facts-at.ts";
import { linkBlocks } from "./links.ts";
import { answerServer, serversAt } from "./servers.ts";
import { callName } from "./settings.ts";

export interface ConceptAsk {
  readonly concept: Concept;
  readonly provider?: Provider | undefined;
  readonly protocols: readonly Protocol[];
  /** The app that is named. */
  readonly client?: Client | undefined;
  /** Whom a line is for. */
  readonly isFor: (line: string) => Addressee;
  /** What else was asked: answered in a sentence or two. */
  readonly also?: Concept | undefined;
  /** It is about getting in: then the provider's hint belongs to it. */
  readonly isAboutLogin?: boolean;
  readonly confidence: number;
  readonly at: string;
}

/** An explanation; where a provider was named, with what that provider wants, and the values that were asked for. */
export function composeConcept({
  concept,
  provider,
  protocols,
  client,
  isFor,
  also,
  isAboutLogin,
  confidence,
  at,
}: ConceptAsk): Draft {
  const values = provider
    ? compactBlocks(provider, serversAt(provider, at), protocols, provider.displayName)
    : { blocks: [], servers: [] };
  const ended = provider !== undefined && factsAt(provider, at).status === "no-access";
  const hintHelps =
    ended ||
    (!concept.onWebsite && (isAboutLogin || values.servers.length > 0) && !namesProvider(concept, provider));
  const prompt = promptOf(concept, { client, provider });
  const [says = [], rest = []] = split(
    conceptBlocks(provider ? told(concept, provider) : concept, { client, isFor }),
  );
  const own: Block[] = provider
    ? [
        ...(hintHelps ? statusBlocks(factsAt(provider, at)).map((block) => named(block, provider)) : []),
        ...linkBlocks(provider, concept.onWebsite ? ["webmail", "signIn"] : LINKS),
      ]
    : [];
  return {
    kind: "concept",
    confidence,
    provider: provider?.id ?? null,
    entry: `concept:${concept.id}`,
    title: concept.title,
    blocks: [
      ...says,
      // Where getting in is what was asked, the provider's own page comes before the general steps.
      ...(isAboutLogin ? own : []),
      ...rest,
      ...(also ? [{ type: "text" as const, text: `${also.title}: ${also.says}` }] : []),
      ...values.blocks,
      ...(isAboutLogin ? [] : own),
    ],
    servers: values.servers.map(answerServer),
    sources: uniqueSources([
      ...Object.values(concept.sources),
      ...values.servers.map((server) => provider?.sources[server.source]),
    ]),
    ...(prompt ? { prompt } : {}),
    choices: [
      ...(provider ? [choice(`${callName(provider)} settings`)] : []),
      ...(concept.next ?? []).map((ask) => choice(ask)),
    ].slice(0, 4),
    ask: conceptQuestion(concept),
    slots: { kind: "concept", ...(provider ? { provider: provider.id } : {}) },
  };
}

/** What an explanation says to this person: its words, and the way in the app that was named. */
export function conceptBlocks(
  concept: Concept,
  { client, isFor }: Pick<ConceptAsk, "client" | "isFor">,
): Block[] {
  const points = (concept.points ?? []).filter((line) => isFor(line) !== "other");
  const steps = (concept.steps ?? []).filter((line) => isFor(line) !== "other");
  // The app's own way to a new account is told in full; to its settings only where no line says it better.
  const isNew = concept.inApp === "open";
  const hasOwn = [...points, ...steps].some((line) => isFor(line) === "own");
  const way = client && concept.inApp && (isNew || !hasOwn) ? inAppBlocks(client, concept.inApp) : [];
  const list = (items: readonly string[], ordered: boolean): Block[] => {
    const shown = way.length > 0 ? items.filter((line) => isFor(line) === "all") : items;
    return shown.length > 0 ? [{ type: "list", ordered, items: shown }] : [];
  };
  return [
    { type: "text", text: concept.says },
    ...(concept.facts ? [{ type: "facts" as const, rows: concept.facts }] : []),
    ...list(points, false),
    ...list(steps, true),
    ...way,
    ...(concept.links ? [{ type: "links" as const, links: concept.links }] : []),
  ];
}

function inAppBlocks(client: Client, way: "open" | "find"): Block[] {
  const items = client[way] ?? client.open;
  return [
    ...(client.ended ? [{ type: "notice" as const, tone: "stop" as const, text: client.ended.says }] : []),
    { type: "list", title: inApp(client.displayName), ordered: true, items },
  ];
}

/** The question back, without the part that the person has answered already. */
export function promptOf(
  { asksBack }: Concept,
  { client, provider }: Pick<ConceptAsk, "client" | "provider">,
): string | undefined {
  if (!asksBack || provider) return undefined;
  const asksApp = /\bapp\b/.test(asksBack);
  if (!client || !asksApp) return asksBack;
  return /provider|@/.test(asksBack) ? WHICH_PROVIDER : undefined;
}

/** The first listed wording, which gives this concept again. */
export function conceptQuestion(concept: Concept): string {
  return (concept.asks[0] ?? concept.title).slice(0, 80);
}

/** "Your provider" has a name now. */
function told(concept: Concept, { displayName }: Provider): Concept {
  const fill = (text: string) => text.replace(/\b(?:y|Y)our provider\b/g, displayName);
  return {
    ...concept,
    says: fill(concept.says),
    ...(concept.facts ? { facts: concept.facts.map((fact) => ({ ...fact, value: fill(fact.value) })) } : {}),
    ...(concept.points ? { points: concept.points.map(fill) } : {}),
    ...(concept.steps ? { steps: concept.steps.map(fill) } : {}),
  };
}

/** The answer, and what stands below it. */
const split = (blocks: readonly Block[]) => [blocks.slice(0, 1), blocks.slice(1)];

const LINKS = ["appPassword", "enableAccess", "apiKey"] as const;

/** An explanation that speaks of this provider itself has said what is particular to it. */
function namesProvider({ title, says }: Concept, provider: Provider | undefined): boolean {
  const name = provider?.displayName.split(" ")[0];
  return name !== undefined && `${title} ${says}`.includes(name);
}

function named(block: Block, provider: Provider): Block {
  return block.type === "notice" ? { ...block, text: `${provider.displayName}: ${block.text}` } : block;
}
