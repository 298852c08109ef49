import type { Choice } from "../../card/card.ts";
import type { Concept, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";
import { PROTOCOL } from "../../phrases/names.ts";
import type { Field } from "../signatures/values.ts";
import { conceptQuestion, fitAsk, settingsQuestion, WHICH_QUESTION } from "./asks.ts";
import { type ConceptAsk, conceptBlocks, promptOf } from "./concept.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { readingOf } from "./reading.ts";

export interface Asked {
  readonly protocols: readonly Protocol[];
  readonly fields: readonly Field[];
  readonly at: string;
  readonly confidence: number;
  readonly phrases: Phrases;
}

/** What all questions back share. */
const back = ({ confidence }: Asked) => ({
  kind: "clarify" as const,
  confidence,
  provider: null,
  entry: "ask-provider",
  servers: [],
  sources: [],
  ask: WHICH_QUESTION,
});

/** "What's my SMTP server?": the general answer, and the question which provider, with the likeliest to pick. */
export function composeWhich(
  asked: Asked,
  popular: readonly Provider[],
  about?: Pick<ConceptAsk, "concept" | "person">,
): Draft {
  const concept = about?.concept;
  const { phrases, protocols } = asked;
  const [protocol, ...more] = protocols;
  const words = protocols.map((one) => PROTOCOL[one]).join(" and ");
  return {
    ...back(asked),
    offers: concept ? [`concept:${concept.id}`] : [],
    ...(concept ? { counts: "concept" as const } : {}),
    title: concept ? concept.title : phrases.which.title,
    blocks: about
      ? conceptBlocks(about.concept, about.person, phrases)
      : [{ type: "text", text: phrases.which.says }],
    sources: uniqueSources(concept ? Object.values(concept.sources) : []),
    prompt: (about && promptOf(about.concept, about.person, phrases)) ?? phrases.which.provider,
    choices: concept?.picks ? nextChoices(concept) : providerChoices(popular, protocols),
    ask: concept
      ? fitAsk(conceptQuestion(concept), `concept:${concept.id}`)
      : words
        ? `What is my ${words} server?`
        : WHICH_QUESTION,
    slots: { kind: "clarify", ...(protocol && more.length === 0 ? { protocol } : {}) },
  };
}

const providerChoices = (providers: readonly Provider[], protocols: readonly Protocol[]) =>
  providers
    .slice(0, 4)
    .map((provider) => choice(settingsQuestion(provider, protocols), provider.displayName));

/** An explanation that knows whom it is about (certified mail of Italy) offers those. */
const nextChoices = ({ next = [] }: Concept): Choice[] => next.map((ask) => choice(ask));

/** Sure that it is one of these, not sure which. */
export function composeMaybe(providers: readonly Provider[], asked: Asked): Draft {
  const { phrases } = asked;
  const names = providers.map((provider) => provider.displayName);
  const [only, ...more] = providers;
  const reading = only && more.length === 0 ? readingOf(only, asked, only.displayName) : undefined;
  return {
    ...back(asked),
    title: phrases.which.maybeTitle(names).slice(0, 80),
    blocks: [{ type: "text", text: phrases.which.maybeSays(names) }],
    more: reading?.blocks ?? [],
    servers: reading?.servers ?? [],
    sources: uniqueSources(reading?.sources ?? []),
    prompt: phrases.which.provider,
    choices: providerChoices(providers, asked.protocols),
    slots: { kind: "clarify" },
  };
}

/** An address at a domain that the base does not know: the domain is said back, the address never. */
export function composeDomain(domain: string, asked: Asked, hosts: readonly Provider[]): Draft {
  const { which } = asked.phrases;
  return {
    ...back(asked),
    title: which.unknownDomain(domain).slice(0, 80),
    blocks: [{ type: "text", text: which.unknownDomainSays }],
    choices: providerChoices(hosts, asked.protocols),
    slots: { kind: "clarify" },
  };
}
