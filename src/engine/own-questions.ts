import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Protocol } from "../knowledge/schema/index.ts";
import { settingsQuestion } from "./compose/settings.ts";
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
