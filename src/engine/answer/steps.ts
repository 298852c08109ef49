import type { Client, Framework } from "../../knowledge/knowledge.ts";
import { otherReading } from "../candidates.ts";
import type { Draft } from "../compose/draft.ts";
import { findingBlocks } from "../compose/findings.ts";
import { serversAt } from "../compose/servers.ts";
import { composeSnippet } from "../compose/snippet.ts";
import { composeSteps } from "../compose/steps.ts";
import { wayAsked } from "../program.ts";
import { TARGETS_AT_MOST } from "../targets.ts";
import { type Asked, oneCard, valuesAsked } from "./asked.ts";
import { inEnglish, toldIn } from "./in-language.ts";

/** One mailbox in each app that is named, or each mailbox in the one app. */
export function steps(first: Client, asked: Asked): Draft {
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

/** Code or a configuration: told in English, as its comments are. */
export function snippet(framework: Framework, asker: Asked): Draft {
  const asked = inEnglish(asker);
  const { understood, base, pick, at, targets } = asked;
  const { situation } = understood;
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
  const findings = findingBlocks(situation.seen.findings, servers, asked.phrases);
  return toldIn({ ...draft, blocks: [...findings, ...draft.blocks] }, asked, asker);
}
