import type { Concept } from "../../knowledge/knowledge.ts";
import { translated } from "../../knowledge/translations.ts";
import { composeDomain, composeMaybe, composeWhich } from "../compose/clarify.ts";
import { composeConcept, promptOf } from "../compose/concept.ts";
import type { Draft } from "../compose/draft.ts";
import { findingBlocks } from "../compose/findings.ts";
import { serversAt } from "../compose/servers.ts";
import { ALSO } from "../decide/fitted.ts";
import { protocolsToShow } from "../targets.ts";
import { type Asked, personOf, valuesAsked } from "./asked.ts";
import { spoken, toldIn } from "./in-language.ts";

/** How many providers are offered that may be meant. */
const MAYBE_AT_MOST = 3;

/** An explanation, in the asker's language where it is translated. */
export function explain(original: Concept, asker: Asked): Draft {
  const { entry: concept, asked } = spoken(original, asker);
  return toldIn(told(concept, asked), asked, asker);
}

function told(concept: Concept, asked: Asked): Draft {
  const { understood, pick, targets, at } = asked;
  const { situation, decision } = understood;
  const person = personOf(asked);
  const second = decision.weighed[1];
  const also =
    second && second.p >= ALSO && situation.seen.text.sentences > 1
      ? conceptIn(second.entry, asked)
      : undefined;
  const about = { concept, person, also };
  if (promptOf(concept, person, asked.phrases))
    return {
      ...composeWhich(valuesAsked(asked), pick.popular, about),
      entry: `concept:${concept.id}`,
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

/** An explanation beside the answer, where it can be told in the same language. */
function conceptIn(entry: string, { base, phrases }: Asked): Concept | undefined {
  const concept = base.concepts.get(entry.replace("concept:", ""));
  return concept && translated(concept, phrases.language, base);
}

/** Whose mailbox is it? With the likeliest explanation above the question, where one fits. */
export function askProvider(asked: Asked): Draft {
  const { understood, base, pick } = asked;
  const { situation, decision } = understood;
  const [domain] = situation.seen.unknownDomains;
  const values = valuesAsked(asked);
  if (domain) return composeDomain(domain, values, pick.popular);
  const maybe = situation.maybe.flatMap(({ id }) => base.providers.get(id) ?? []);
  if (maybe.length > 0) return composeMaybe(maybe.slice(0, MAYBE_AT_MOST), values);
  const near = decision.weighed.find(({ entry, p }) => entry.startsWith("concept:") && p >= ALSO);
  const concept = near && conceptIn(near.entry, asked);
  return composeWhich(values, pick.popular, concept && { concept, person: personOf(asked) });
}
