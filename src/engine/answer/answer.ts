import type { Question } from "../answer-types.ts";
import { candidatesIn } from "../candidates.ts";
import { composeAmbiguity } from "../compose/ambiguity.ts";
import type { Draft } from "../compose/draft.ts";
import { findingBlocks } from "../compose/findings.ts";
import { composeOffers } from "../compose/offers.ts";
import { serversAt } from "../compose/servers.ts";
import { composeSettings } from "../compose/settings.ts";
import { composeRemark, composeUnknown } from "../compose/unknown.ts";
import type { Weighed } from "../decide/decide.ts";
import type { Understood } from "../engine.ts";
import { firstSure, TARGETS_AT_MOST, targetsOf } from "../targets.ts";
import { type Asked, oneCard, type Telling, valuesAsked } from "./asked.ts";
import { askProvider, explain } from "./explain.ts";
import { fix } from "./fix.ts";
import { offered } from "./offered.ts";
import { snippet, steps } from "./steps.ts";

/** How many entries are offered where none is sure. */
const OFFERS = 3;

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
    confidence: answer.p * firstSure(situation),
    targets: targetsOf(situation, base),
  };
  const offers = offersOf(weighed, isSure ? answer.entry : undefined);
  if (isSure || offers.length < 2) return { offers: [], ...compose(answer.entry, asked, offers) };
  if (answer.entry === "unknown") return unknown(asked, offers);
  const provider = asked.targets[0]?.provider;
  const draft = offered(offers, asked);
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
  if (concept) return explain(concept, asked);
  if (kind === "settings") return settings(asked);
  const client = kind === "steps" ? base.clients.get(id) : undefined;
  if (client) return steps(client, asked);
  const framework = kind === "snippet" ? base.frameworks.get(id) : undefined;
  if (framework) return snippet(framework, asked);
  const ambiguity = kind === "clarify" ? base.ambiguities.get(id) : undefined;
  if (ambiguity) return { ...composeAmbiguity(ambiguity, valuesAsked(asked), base), offers: ["settings"] };
  return kind === "ask-provider" ? { ...askProvider(asked), offers } : unknown(asked, offers);
}

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
