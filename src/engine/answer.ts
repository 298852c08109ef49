import type { ErrorEntry, Framework, Knowledge, Provider } from "../knowledge/knowledge.ts";
import type { Question } from "./answer-types.ts";
import { composeAmbiguity, composeDomain, composeMaybe, composeWhich } from "./compose/clarify.ts";
import { composeConcept, promptOf } from "./compose/concept.ts";
import type { Draft } from "./compose/draft.ts";
import { findingBlocks } from "./compose/findings.ts";
import { composeFix } from "./compose/fix.ts";
import { serversAt } from "./compose/servers.ts";
import { composeSettings, settingsQuestion } from "./compose/settings.ts";
import { composeSnippet } from "./compose/snippet.ts";
import { composeSteps } from "./compose/steps.ts";
import { composeUnknown } from "./compose/unknown.ts";
import { programIn, wantedProtocols, wayAsked } from "./program.ts";
import type { Mention, Query } from "./query.ts";
import { adds, isAboutLogin, isSetUpAlready, sureProviders } from "./rank/asked.ts";
import type { Candidate } from "./rank/candidate.ts";
import {
  alsoAsked,
  companyBeside,
  distinct,
  entries,
  failing,
  furtherProviders,
  otherReading,
  personal,
  readingsOf,
  senderOf,
  TARGETS_AT_MOST,
  triesFor,
  withReason,
} from "./subjects.ts";
import { variantOf } from "./variant.ts";

/** Turns the best candidate into a draft. */
export function compose(
  candidate: Candidate,
  query: Query,
  question: Question,
  base: Knowledge,
  popular: readonly Provider[],
): Draft {
  const asked = {
    protocols: query.protocols,
    fields: query.fields,
    at: question.at,
    confidence: candidate.score,
  };
  const [first] = sureProviders(query);
  const provider = first ? base.providers.get(first.id) : undefined;
  const variant = first && provider ? variantOf(provider, first, query) : undefined;
  switch (candidate.kind) {
    case "settings":
      return settingsFor(candidate.targets, query, { ...asked, protocols: wantedProtocols(query) }, base);
    case "fix": {
      const [error, ...others] = withReason(candidate.errors, query, base)
        .map((id) => base.errors.get(id))
        .filter((entry): entry is ErrorEntry => entry !== undefined);
      if (!error) return composeUnknown([], false);
      const owner = provider ?? base.providers.get(error.of ?? "");
      return composeFix(error, {
        ...asked,
        errors: [error, ...others],
        provider: owner,
        others: provider ? furtherProviders(query, base) : readingsOf(query, base),
        hosts: query.hosts,
        findings: query.findings,
        ports: query.ports,
        isOwnAddress: first?.via === "domain",
        providers: base.providers,
        isPrinted: query.errors.some(({ id, from }) => id === error.id && from !== "ask"),
        fails: failing(query, base),
        isCode: query.frameworks.length > 0 || error.framework !== undefined,
        code: programIn(query, base, error.framework, { provider: owner, variant, at: question.at }),
      });
    }
    case "steps":
      return stepsFor(candidate.clients, query, { ...asked, popular }, base);
    case "snippet": {
      const draft = composeSnippet({
        ...asked,
        framework: base.frameworks.get(candidate.framework) as Framework,
        provider,
        variant,
        ...wayAsked(query),
        orElse: otherReading(query, base, provider),
        question: base.ambiguities.get(query.ambiguities[0]?.id ?? "")?.question,
        popular: query.ambiguities.length > 0 ? readingsOf(query, base) : popular,
      });
      const servers = provider ? serversAt(provider, question.at) : [];
      return { ...draft, blocks: [...findingBlocks(query.findings, servers), ...draft.blocks] };
    }
    case "concept": {
      const concept = base.concepts.get(candidate.concept);
      if (!concept) return composeUnknown([], false);
      const also = alsoAsked(query, concept.id, base);
      const forThem = { concept, also, ...personal(query, base, provider) };
      if (promptOf(concept, { ...forThem, provider })) return composeWhich(asked, popular, forThem);
      // Values only where this question names both: "thanks" after an answer asks for none.
      const protocols = first?.via === "slot" ? [] : query.protocols;
      return composeConcept({ ...asked, ...forThem, protocols, provider, isAboutLogin: isAboutLogin(query) });
    }
    case "ambiguity": {
      const ambiguity = base.ambiguities.get(candidate.ambiguity);
      return ambiguity
        ? composeAmbiguity(
            ambiguity,
            { ...asked, adds: adds(query), unknownOf: companyBeside(query, ambiguity, base) },
            base,
          )
        : composeUnknown([], false);
    }
    case "maybe":
      return composeMaybe(entries(candidate.providers, base), asked);
    case "domain":
      return composeDomain(
        candidate.domain,
        asked,
        entries(["google-workspace", "microsoft-365", "zoho", "ionos"], base),
      );
    case "which": {
      const concept = base.concepts.get(candidate.concept ?? "");
      // An explanation that holds for every provider needs to know of none, unless somebody asks for their own.
      const forThem = concept && { concept, ...personal(query, base) };
      if (forThem && !promptOf(concept, forThem) && !query.speaker.firstPerson)
        return composeConcept({ ...asked, ...forThem });
      return composeWhich(asked, popular, forThem);
    }
    case "unknown":
      return {
        ...composeUnknown(nearest(query, base), query.text.tokens.length === 0),
        offers: [
          ...query.errors.slice(0, 2).map(({ id }) => `fix:${id}`),
          ...query.concepts.slice(0, 2).map(({ id }) => `concept:${id}`),
        ],
      };
    default:
      return candidate satisfies never;
  }
}

type Asked = Pick<Query, "protocols" | "fields"> & { readonly at: string; readonly confidence: number };

function settingsFor(targets: readonly Mention[], query: Query, asked: Asked, base: Knowledge): Draft {
  const service = senderOf(targets, query, base);
  const kept = new Set(service ? [service.sender] : distinct(targets, base));
  const drafts = targets.slice(0, TARGETS_AT_MOST).flatMap((target) => {
    const provider = base.providers.get(target.id);
    return provider && kept.has(provider)
      ? [
          composeSettings({
            ...asked,
            provider,
            variant: variantOf(provider, target, query),
            hosts: query.hosts,
            findings: query.findings,
            tries: kept.size > 1 ? [] : triesFor(query, base, provider, asked.at),
            sendsFor: service?.mailbox.displayName,
            isBrief: kept.size > 1,
          }),
        ]
      : [];
  });
  return joined(drafts);
}

/** One mailbox in each app that is named, or each mailbox in the one app. */
function stepsFor(
  ids: readonly string[],
  query: Query,
  asked: Asked & { readonly popular: readonly Provider[] },
  base: Knowledge,
): Draft {
  const clients = ids.flatMap((id) => base.clients.get(id) ?? []);
  const targets = sureProviders(query);
  const pairs =
    clients.length > 1 || targets.length < 2
      ? clients.map((client) => ({ client, target: targets[0] }))
      : targets.map((target) => ({ client: clients[0], target }));
  return joined(
    pairs.slice(0, TARGETS_AT_MOST).flatMap(({ client, target }) => {
      if (!client) return [];
      const provider = target ? base.providers.get(target.id) : undefined;
      const variant = target && provider ? variantOf(provider, target, query) : undefined;
      return [
        composeSteps({
          ...asked,
          client,
          provider,
          variant,
          isSetUpAlready: isSetUpAlready(query),
          orElse: otherReading(query, base, provider),
        }),
      ];
    }),
  );
}

function joined(drafts: readonly Draft[]): Draft {
  const [only, ...more] = drafts;
  if (!only) return composeUnknown([], false);
  return more.length === 0 ? only : join(drafts, only);
}

/** Several asks on one card, in the order asked. */
function join(drafts: readonly Draft[], first: Draft): Draft {
  return {
    ...first,
    title: drafts
      .map((draft) => draft.title.split(":")[0])
      .join(" and ")
      .slice(0, 120),
    blocks: drafts.flatMap(({ kind, title, blocks }) =>
      kind === "steps" ? [{ type: "text" as const, text: `${title}:` }, ...blocks] : blocks,
    ),
    servers: drafts.flatMap((draft) => draft.servers),
    sources: drafts.flatMap((draft) => draft.sources),
    choices: drafts.map((draft) => ({ ask: draft.ask, label: draft.ask.slice(0, 34) })),
    ask: drafts
      .map((draft) => draft.ask.replace(/ settings$/, ""))
      .join(" and ")
      .slice(0, 71)
      .concat(" settings"),
  };
}

/** What it may have meant: what came nearest among providers and explanations. */
function nearest(query: Query, base: Knowledge): string[] {
  const providers = entries(
    query.providers.map((mention) => mention.id),
    base,
  ).map((provider) => settingsQuestion(provider, query.protocols));
  const concepts = query.concepts.slice(0, 2).map((hit) => base.concepts.get(hit.id)?.asks[0] ?? "");
  return [...providers, ...concepts].filter((ask) => ask !== "" && ask.length <= 80);
}
