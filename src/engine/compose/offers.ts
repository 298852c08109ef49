import type { Choice } from "../../card/card.ts";
import type { Knowledge, Provider } from "../../knowledge/knowledge.ts";
import { OFFER_SAYS, OFFER_TITLE } from "../phrases/sentences.ts";
import { conceptQuestion } from "./concept.ts";
import { choice, type Draft } from "./draft.ts";
import { callName, settingsQuestion } from "./settings.ts";
import { callClient } from "./steps.ts";

/** Not sure which: the likeliest, each by name in a line, to pick from. */
export function composeOffers(
  entries: readonly string[],
  provider: Provider | undefined,
  base: Knowledge,
  confidence: number,
): Draft {
  const choices = entries.flatMap((entry) => offerOf(entry, provider, base) ?? []);
  return {
    kind: "clarify",
    confidence,
    provider: provider?.id ?? null,
    entry: "unknown",
    offers: entries,
    title: OFFER_TITLE,
    blocks: [{ type: "text", text: OFFER_SAYS }],
    servers: [],
    sources: [],
    choices,
    ask: choices[0]?.ask ?? "help",
    slots: { kind: "clarify", ...(provider ? { provider: provider.id } : {}) },
  };
}

/** What a button of an entry says and asks. */
export function offerOf(entry: string, provider: Provider | undefined, base: Knowledge): Choice | undefined {
  const [kind = "", ...rest] = entry.split(":");
  const id = rest.join(":");
  const error = kind === "fix" ? base.errors.get(id) : undefined;
  if (error)
    return choice(
      (provider ? `${callName(provider)}: ${error.title}` : error.title).slice(0, 80),
      error.title,
    );
  const concept = kind === "concept" ? base.concepts.get(id) : undefined;
  if (concept) return choice(conceptQuestion(concept), concept.title);
  if (kind === "settings" && provider) return choice(settingsQuestion(provider, []));
  const client = kind === "steps" ? base.clients.get(id) : undefined;
  if (client) return choice(`${provider ? `${callName(provider)} in ` : "Set up "}${callClient(client)}`);
  const framework = kind === "snippet" ? base.frameworks.get(id) : undefined;
  if (framework)
    return choice(`${provider ? `${callName(provider)} with ` : "Mail with "}${framework.displayName}`);
  const name = kind === "clarify" ? base.ambiguities.get(id) : undefined;
  return name ? choice(`${name.names[0]} settings`, name.title) : undefined;
}
