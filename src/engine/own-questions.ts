import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Protocol } from "../knowledge/schema/index.ts";
import { referenceIn, settingsQuestion } from "./compose/asks.ts";
import type { Wording } from "./text/wordings.ts";

/** What buttons ask for. */
const ASKED: readonly (readonly Protocol[])[] = [[], ["smtp"], ["imap"], ["pop3"]];

/** The questions that our own buttons carry for each mailbox: they are answered as they are meant, whatever its name is. */
export function* ownQuestions({ providers }: Knowledge): Generator<readonly [string, Wording]> {
  for (const provider of providers.values()) {
    const wording = { entry: "settings", provider: provider.id };
    for (const protocols of ASKED) {
      const called = settingsQuestion(provider, protocols);
      const named = settingsQuestion({ ...provider, aliases: undefined }, protocols);
      for (const text of new Set([called, named])) yield [text, wording];
    }
  }
}

/** Reads the questions that name an entry by its id, where the base has it. */
export function referencesOf(base: Knowledge): (text: string) => Wording | undefined {
  const kinds = {
    fix: base.errors,
    concept: base.concepts,
    steps: base.clients,
    snippet: base.frameworks,
  } satisfies Record<string, ReadonlyMap<string, unknown>>;
  return (text) => {
    const { entry, provider } = referenceIn(text) ?? {};
    const [kind, id = ""] = entry?.split(":") ?? [];
    if (!entry || !kinds[kind as keyof typeof kinds]?.has(id)) return undefined;
    if (provider && !base.providers.has(provider)) return undefined;
    return { entry, ...(provider ? { provider } : {}) };
  };
}
