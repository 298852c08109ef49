import type { Block } from "../../card/card.ts";
import type { Client, Concept, Provider } from "../../knowledge/knowledge.ts";
import type { Line, Protocol } from "../../knowledge/schema/index.ts";
import { fillSentence, providerFilling } from "../../phrases/holes.ts";
import type { Phrases } from "../../phrases/index.ts";
import { conceptQuestion, fitAsk, settingsQuestion } from "./asks.ts";
import { compactBlocks } from "./compact.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { factsAt, statusBlocks } from "./facts-at.ts";
import { linkBlocks } from "./links.ts";
import { isOfApps, isOfOwnApp, linesFor, type Person } from "./person.ts";
import { answerServer, serversAt } from "./servers.ts";

export interface ConceptAsk {
  readonly concept: Concept;
  readonly person: Person;
  readonly protocols: readonly Protocol[];
  /** What else was asked: answered in a sentence or two. */
  readonly also?: Concept | undefined;
  /** It is about getting in: then the provider's hint belongs to it. */
  readonly isAboutLogin?: boolean;
  readonly confidence: number;
  readonly at: string;
  readonly phrases: Phrases;
}

/** An explanation; where a provider was named, with what that provider wants, and the values that were asked for. */
export function composeConcept(ask: ConceptAsk): Draft {
  const { concept, person, protocols, also, isAboutLogin, at, phrases } = ask;
  const { provider } = person;
  const values = provider
    ? compactBlocks({
        provider,
        servers: serversAt(provider, at),
        protocols,
        title: provider.displayName,
        phrases,
      })
    : { blocks: [], servers: [] };
  const ended = provider !== undefined && factsAt(provider, at).status === "no-access";
  const hintHelps = ended || (!concept.onWebsite && isAboutLogin && !speaksOfProvider(concept, provider));
  const prompt = promptOf(concept, person, phrases);
  // The provider's own values instead of the usual ones.
  const isOwn = values.servers.length > 0;
  const [says = [], all = []] = split(conceptBlocks(concept, person, phrases));
  const rest = all.filter(({ type }) => !isOwn || type !== "facts");
  const own: Block[] = provider
    ? [
        ...(hintHelps
          ? statusBlocks(factsAt(provider, at), phrases).map((block) => named(block, provider))
          : []),
        ...linkBlocks(provider, phrases, concept.onWebsite ? ["webmail", "signIn"] : LINKS),
      ]
    : [];
  return {
    kind: "concept",
    confidence: ask.confidence,
    provider: provider?.id ?? null,
    entry: `concept:${concept.id}`,
    title: concept.title,
    blocks: [
      ...says,
      // Where getting in is what was asked, the provider's own page comes before the general steps.
      ...(isAboutLogin ? own : []),
      ...(also
        ? [{ type: "text" as const, text: `${also.title}: ${teller(person, phrases)(also.says)}` }]
        : []),
      ...values.blocks,
      ...rest,
      ...(isAboutLogin ? [] : own),
    ],
    more: isOwn ? all.filter(({ type }) => type === "facts") : [],
    // A second explanation is a sentence or two.
    answers: also ? 1.5 : 1,
    servers: values.servers.map(answerServer),
    sources: uniqueSources([
      ...Object.values(concept.sources),
      ...values.servers.map((server) => provider?.sources[server.source]),
    ]),
    ...(prompt ? { prompt } : {}),
    choices: [
      ...(provider ? [choice(settingsQuestion(provider, []), phrases.button.allSettings)] : []),
      ...(concept.next ?? []).map((ask) => choice(ask)),
    ],
    ask: fitAsk(conceptQuestion(concept), `concept:${concept.id}`),
    slots: { kind: "concept", ...(provider ? { provider: provider.id } : {}) },
  };
}

/** What an explanation says to this person: its words, and the way in the app that was named. */
export function conceptBlocks(concept: Concept, person: Person, phrases: Phrases): Block[] {
  const { facts, points = [], steps = [], links } = concept;
  const way = wayBlocks(concept, person, phrases);
  const tell = teller(person, phrases);
  const list = (lines: readonly Line[], ordered: boolean): Block[] => {
    const own = linesFor(lines, person);
    // The app's own way says it in full.
    const shown = way.length > 0 ? own.filter((line) => !isOfApps(line, person)) : own;
    return shown.length > 0 ? [{ type: "list", ordered, items: shown.map(({ says }) => tell(says)) }] : [];
  };
  return [
    { type: "text", text: tell(concept.says) },
    ...(facts
      ? [{ type: "facts" as const, rows: facts.map((fact) => ({ ...fact, value: tell(fact.value) })) }]
      : []),
    ...list(points, false),
    ...list(steps, true),
    ...way,
    ...(links ? [{ type: "links" as const, links }] : []),
  ];
}

/** The named app's way: to a new account always, to its settings only where no line says it better. */
function wayBlocks({ inApp, points = [], steps = [] }: Concept, person: Person, phrases: Phrases): Block[] {
  const { client } = person;
  const hasOwn = [...points, ...steps].some((line) => isOfOwnApp(line, person));
  // The ways of apps are told in English.
  return client && inApp && phrases.language === "en" && (inApp === "open" || !hasOwn)
    ? inAppBlocks(client, inApp, phrases)
    : [];
}

function inAppBlocks(client: Client, way: "open" | "find", { steps }: Phrases): Block[] {
  const open = client.open.map(({ says }) => says);
  const items = way === "find" ? (client.find ?? open) : open;
  return [
    ...(client.ended ? [{ type: "notice" as const, tone: "stop" as const, text: client.ended.says }] : []),
    { type: "list", title: steps.inApp(client.displayName), ordered: true, items },
  ];
}

/** The question back, without the part that the person has answered already. */
export function promptOf(
  { asksBack }: Concept,
  { client, provider }: Pick<Person, "client" | "provider">,
  { which }: Phrases,
): string | undefined {
  if (!asksBack || provider) return undefined;
  const open = asksBack.about.filter((about) => about !== "app" || !client);
  if (open.length === asksBack.about.length) return asksBack.says;
  return open.length > 0 ? which.provider : undefined;
}

/** "Your provider" has a name, where one is known. */
const teller =
  ({ provider }: Person, { fix }: Phrases) =>
  (text: string): string =>
    fillSentence(text, { provider: providerFilling(provider, fix.yourProvider) });

/** The answer, and what stands below it. */
const split = (blocks: readonly Block[]) => [blocks.slice(0, 1), blocks.slice(1)];

const LINKS = ["appPassword", "enableAccess", "apiKey"] as const;

/** An explanation that speaks of this provider itself has said what is particular to it. */
const speaksOfProvider = ({ speaksOf = [] }: Concept, provider: Provider | undefined) =>
  provider !== undefined && speaksOf.includes(provider.id);

function named(block: Block, provider: Provider): Block {
  return block.type === "notice" ? { ...block, text: `${provider.displayName}: ${block.text}` } : block;
}
