import type { Choice } from "../../card/card.ts";
import type { Knowledge, Provider } from "../../knowledge/knowledge.ts";
import type { Phrases } from "../../phrases/index.ts";
import {
  callName,
  codeQuestion,
  conceptQuestion,
  fitAsk,
  fixQuestion,
  settingsQuestion,
  stepsQuestion,
} from "./asks.ts";
import { choice, type Draft } from "./draft.ts";

/** Not sure which: the likeliest, each by name in a line, to pick from. */
export function composeOffers(
  entries: readonly string[],
  provider: Provider | undefined,
  base: Knowledge,
  confidence: number,
  { unknown }: Phrases,
): Draft {
  const choices = entries.flatMap((entry) => offerOf(entry, provider, base) ?? []);
  return {
    kind: "clarify",
    confidence,
    provider: provider?.id ?? null,
    entry: "unknown",
    offers: entries,
    title: unknown.offerTitle,
    blocks: [{ type: "text", text: unknown.offerSays }],
    servers: [],
    sources: [],
    choices,
    ask: choices[0]?.ask ?? "help",
    slots: { kind: "clarify", ...(provider ? { provider: provider.id } : {}) },
  };
}

/** What a button of an entry says and asks. */
function offerOf(entry: string, provider: Provider | undefined, base: Knowledge): Choice | undefined {
  const [kind = "", ...rest] = entry.split(":");
  const id = rest.join(":");
  const error = kind === "fix" ? base.errors.get(id) : undefined;
  if (error) return choice(fitAsk(fixQuestion(error, provider), entry, provider), error.title);
  const concept = kind === "concept" ? base.concepts.get(id) : undefined;
  if (concept) return choice(fitAsk(conceptQuestion(concept), entry), concept.title);
  if (kind === "settings" && provider) return choice(settingsQuestion(provider, []));
  const client = kind === "steps" ? base.clients.get(id) : undefined;
  if (client)
    return choice(
      stepsQuestion(client, provider),
      `${provider ? `${callName(provider)} in ` : ""}${client.displayName}`,
    );
  const framework = kind === "snippet" ? base.frameworks.get(id) : undefined;
  if (framework)
    return choice(
      codeQuestion(framework, provider),
      `${provider ? `${callName(provider)} with ` : ""}${framework.displayName}`,
    );
  const name = kind === "clarify" ? base.ambiguities.get(id) : undefined;
  return name ? choice(`${name.names[0]} settings`, name.title) : undefined;
}
