import type { Client, ErrorEntry, Knowledge, Provider } from "../knowledge/knowledge.ts";
import type { Phrases } from "../phrases/index.ts";
import type { Question } from "./answer-types.ts";
import { type Candidates, candidatesIn, otherReading, readingsOf } from "./candidates.ts";
import { composeAmbiguity } from "./compose/ambiguity.ts";
import { composeDomain, composeMaybe, composeWhich } from "./compose/clarify.ts";
import { composeConcept, promptOf } from "./compose/concept.ts";
import type { Draft } from "./compose/draft.ts";
import { findingBlocks } from "./compose/findings.ts";
import { composeFix } from "./compose/fix.ts";
import { joined } from "./compose/join.ts";
import { composeOffers } from "./compose/offers.ts";
import { kindIn, type Person } from "./compose/person.ts";
import { serversAt } from "./compose/servers.ts";
import { composeSettings } from "./compose/settings.ts";
import { composeSnippet } from "./compose/snippet.ts";
import { composeSteps } from "./compose/steps.ts";
import { composeRemark, composeUnknown } from "./compose/unknown.ts";
import type { Weighed } from "./decide/decide.ts";
import { ALSO } from "./decide/fitted.ts";
import type { Understood } from "./engine.ts";
import { programIn, wayAsked } from "./program.ts";
import { protocolsToShow, TARGETS_AT_MOST, type Target, targetsOf } from "./targets.ts";

/** How many entries are offered where none is sure. */
const OFFERS = 3;

/** Everything that a card is made of. */
interface Asked {
  readonly understood: Understood;
  readonly base: Knowledge;
  readonly phrases: Phrases;
  /** Whom to offer where the mailbox is not known. */
  readonly pick: Candidates;
  readonly at: string;
  readonly confidence: number;
  readonly targets: readonly Target[];
}

/** What cards are made with. */
interface Telling {
  readonly base: Knowledge;
  readonly popular: readonly Provider[];
  readonly phrases: Phrases;
}

/** The card for what was decided; the likeliest ones by name where nothing was sure. */
export function answerDraft(
  understood: Understood,
  { text, at }: Question,
  { base, popular, phrases }: Telling,
): Draft {
  const { situation, decision, isRemark } = understood;
  if (text.trim() === "" || (situation.seen.words.length === 0 && !situation.seen.wording))
    return composeUnknown([], true, phrases);
  if (isRemark) return composeRemark(phrases);
  const { answer, weighed, isSure } = decision;
  const pick = candidatesIn(situation, base, popular, TARGETS_AT_MOST);
  const asked = {
    understood,
    base,
    phrases,
    pick,
    at,
    confidence: answer.p,
    targets: targetsOf(situation, base),
  };
  const offers = offersOf(weighed, isSure ? answer.entry : undefined);
  if (isSure || offers.length < 2) return { offers: [], ...compose(answer.entry, asked, offers) };
  if (answer.entry === "unknown") return unknown(asked, offers);
  const provider = asked.targets[0]?.provider;
  const draft = composeOffers(offers, provider, base, answer.p, phrases);
  const findings = findingBlocks(situation.seen.findings, provider ? serversAt(provider, at) : [], phrases);
  return { ...draft, blocks: [...findings, ...draft.blocks] };
}

/** What is offered instead: entries with a card of their own, the likeliest first. */
const offersOf = (weighed: readonly Weighed[], answered: string | undefined) =>
  weighed
    .map(({ entry }) => entry)
    .filter((entry) => entry !== answered && entry !== "unknown" && entry !== "ask-provider")
    .slice(0, OFFERS);

/** No answer is likely: says so, with the nearest ones by name. */
function unknown({ base, targets, confidence, phrases }: Asked, offers: readonly string[]): Draft {
  const provider = targets[0]?.provider;
  const { choices } = composeOffers(offers, provider, base, confidence, phrases);
  const draft = composeUnknown(
    choices.map(({ ask }) => ask),
    false,
    phrases,
  );
  return { ...draft, provider: provider?.id ?? null, offers };
}

function compose(entry: string, asked: Asked, offers: readonly string[]): Draft {
  const [kind, id = ""] = [entry.split(":")[0], entry.slice(entry.indexOf(":") + 1)];
  const { base } = asked;
  const error = kind === "fix" ? base.errors.get(id) : undefined;
  if (error) return fix(error, asked);
  const concept = kind === "concept" ? base.concepts.get(id) : undefined;
  if (concept) return explain(concept.id, asked);
  if (kind === "settings") return settings(asked);
  const client = kind === "steps" ? base.clients.get(id) : undefined;
  if (client) return steps(client, asked);
  if (kind === "snippet") return snippet(id, asked);
  const ambiguity = kind === "clarify" ? base.ambiguities.get(id) : undefined;
  if (ambiguity) return { ...composeAmbiguity(ambiguity, valuesAsked(asked), base), offers: ["settings"] };
  return kind === "ask-provider" ? { ...askProvider(asked), offers } : unknown(asked, offers);
}

const valuesAsked = ({ understood: { situation }, at, confidence, phrases }: Asked) => ({
  phrases,
  protocols: situation.seen.protocols,
  fields: situation.seen.fields,
  at,
  confidence,
});

/** Whom the card is for: what they use, and what they said of their situation. */
const personOf = ({ understood: { situation }, base, targets }: Asked): Person => ({
  client: base.clients.get(situation.clients[0]?.id ?? ""),
  framework: base.frameworks.get(situation.frameworks[0]?.id ?? ""),
  provider: targets[0]?.provider,
  facts: situation.facts,
  kindOf: kindIn(base),
});

function settings(asked: Asked): Draft {
  const { seen } = asked.understood.situation;
  return oneCard(
    asked.targets.map(({ provider, variant }) =>
      composeSettings({
        ...valuesAsked(asked),
        provider,
        variant,
        hosts: seen.hosts,
        findings: seen.findings,
        isBrief: asked.targets.length > 1,
      }),
    ),
    asked,
  );
}

function oneCard([first, ...more]: readonly Draft[], { phrases }: Asked): Draft {
  return first ? joined([first, ...more]) : composeUnknown([], false, phrases);
}

function fix(error: ErrorEntry, asked: Asked): Draft {
  const { understood, base, at, targets } = asked;
  const { situation } = understood;
  const [first, ...others] = targets;
  const owner = first?.provider ?? base.providers.get(error.of ?? "");
  const printed = situation.seen.signatures.filter(({ kind }) => kind !== "wrap" && kind !== "reply");
  const further = printed.flatMap(({ id }) => (id === error.id ? [] : (base.errors.get(id) ?? [])));
  const person = { ...personOf(asked), provider: owner };
  return composeFix(error, {
    ...valuesAsked(asked),
    person,
    errors: [error, ...further.slice(0, 2)],
    others: first ? others.map(({ provider }) => provider) : readingsOf(situation, base, TARGETS_AT_MOST - 1),
    hosts: situation.seen.hosts,
    findings: situation.seen.findings,
    ports: situation.seen.ports,
    isOwnAddress: first?.isAddress ?? false,
    providers: base.providers,
    isPrinted: printed.some(({ id }) => id === error.id),
    fails: situation.fails,
    isCode: situation.frameworks.length > 0 || error.framework !== undefined,
    code: programIn(situation, base, error.framework, {
      provider: owner,
      variant: first?.variant,
      at,
      phrases: asked.phrases,
    }),
  });
}

function explain(id: string, asked: Asked): Draft {
  const { understood, base, pick, targets, at } = asked;
  const concept = base.concepts.get(id);
  if (!concept) return composeUnknown([], false, asked.phrases);
  const { situation, decision } = understood;
  const person = personOf(asked);
  const second = decision.weighed[1];
  const also =
    second && second.p >= ALSO && situation.seen.text.sentences > 1
      ? base.concepts.get(second.entry.replace("concept:", ""))
      : undefined;
  const about = { concept, person, also };
  if (promptOf(concept, person, asked.phrases))
    return {
      ...composeWhich(valuesAsked(asked), pick.popular, about),
      entry: `concept:${id}`,
    };
  const isFromTalk = situation.mailboxes[0]?.via === "slot";
  const servers = targets[0] ? serversAt(targets[0].provider, at) : [];
  const findings = findingBlocks(situation.seen.findings, servers, asked.phrases);
  const draft = composeConcept({
    ...valuesAsked(asked),
    ...about,
    // Values only where this question names both: "thanks" after an answer asks for none.
    protocols: isFromTalk ? [] : protocolsToShow(situation, targets[0]?.provider, at),
    isAboutLogin: LOGIN.some((term) => situation.seen.terms.has(term)),
  });
  return { ...draft, blocks: [...findings, ...draft.blocks] };
}

/** Terms of getting in: the password, the sign-in. */
const LOGIN = ["topic.app-password", "topic.oauth", "topic.two-factor", "field.password", "word.login"];

/** One mailbox in each app that is named, or each mailbox in the one app. */
function steps(first: Client, asked: Asked): Draft {
  const { understood, base, pick, targets } = asked;
  const { situation } = understood;
  const named = situation.clients.flatMap(({ id }) => base.clients.get(id) ?? []);
  const clients = [first, ...named.filter((client) => client !== first)];
  const pairs =
    targets.length < 2
      ? clients.map((client) => ({ client, target: targets[0] }))
      : targets.map((target) => ({ client: first, target }));
  const isSetUpAlready = situation.seen.terms.has("intent.change") || situation.seen.terms.has("intent.find");
  return oneCard(
    pairs.slice(0, TARGETS_AT_MOST).map(({ client, target }) =>
      composeSteps({
        ...valuesAsked(asked),
        ...pick,
        client,
        provider: target?.provider,
        variant: target?.variant,
        isSetUpAlready: isSetUpAlready && !situation.seen.terms.has("intent.add"),
        orElse: otherReading(situation, base, target?.provider),
      }),
    ),
    asked,
  );
}

function snippet(id: string, asked: Asked): Draft {
  const { understood, base, pick, at, targets } = asked;
  const { situation } = understood;
  const framework = base.frameworks.get(id);
  if (!framework) return composeUnknown([], false, asked.phrases);
  const { provider, variant } = targets[0] ?? {};
  const draft = composeSnippet({
    ...valuesAsked(asked),
    framework,
    provider,
    variant,
    ...wayAsked(situation),
    orElse: otherReading(situation, base, provider),
    ...pick,
  });
  const servers = provider ? serversAt(provider, at) : [];
  return {
    ...draft,
    blocks: [...findingBlocks(situation.seen.findings, servers, asked.phrases), ...draft.blocks],
  };
}

/** Whose mailbox is it? With the likeliest explanation above the question, where one fits. */
function askProvider(asked: Asked): Draft {
  const { understood, base, pick } = asked;
  const { situation, decision } = understood;
  const [domain] = situation.seen.unknownDomains;
  const values = valuesAsked(asked);
  if (domain) return composeDomain(domain, values, pick.popular);
  const maybe = situation.maybe.flatMap(({ id }) => base.providers.get(id) ?? []);
  if (maybe.length > 0) return composeMaybe(maybe.slice(0, OFFERS), values);
  const near = decision.weighed.find(({ entry, p }) => entry.startsWith("concept:") && p >= ALSO);
  const concept = base.concepts.get(near?.entry.replace("concept:", "") ?? "");
  return composeWhich(values, pick.popular, concept && { concept, person: personOf(asked) });
}
