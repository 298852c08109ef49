import type { Answer } from "../../src/engine/answer-types.ts";
import {
  callClient,
  callName,
  conceptQuestion,
  fixQuestion,
  settingsQuestion,
} from "../../src/engine/compose/asks.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { Protocol } from "../../src/knowledge/schema/index.ts";

const PROTOCOLS: readonly (readonly Protocol[])[] = [[], ["smtp"], ["imap"], ["pop3"]];

/** How many of the most used mailboxes an error and an app are asked about. */
const MAILBOXES = 12;

/** Every question that leads to a card of its own: each mailbox, explanation, error, app, program and name of several meanings. */
export function* everyQuestion(base: Knowledge): Generator<string> {
  const providers = [...base.providers.values()];
  const popular = [...providers].sort((a, b) => (a.rank ?? 999) - (b.rank ?? 999)).slice(0, MAILBOXES);
  for (const provider of providers) {
    for (const protocols of PROTOCOLS) yield settingsQuestion(provider, protocols);
    yield `${callName(provider)} SMTP port?`;
    for (const variant of Object.keys(provider.variants ?? {})) yield settingsQuestion(provider, [], variant);
  }
  for (const concept of base.concepts.values()) {
    yield conceptQuestion(concept);
    for (const provider of popular.slice(0, 2)) yield `${conceptQuestion(concept)} ${callName(provider)}`;
  }
  for (const error of base.errors.values()) {
    yield error.title;
    for (const provider of popular) yield fixQuestion(error, provider);
  }
  for (const client of base.clients.values())
    for (const provider of popular) yield `${callName(provider)} in ${callClient(client)}`;
  for (const framework of base.frameworks.values())
    for (const provider of popular) yield `${callName(provider)} with ${framework.displayName}`;
  for (const ambiguity of base.ambiguities.values())
    for (const words of ["", "SMTP ", "IMAP "]) yield `${ambiguity.names[0]} ${words}settings`;
  yield* ["", "help", "what is my smtp server", "my mail does not work", "me@ourfirm.example", "thx"];
}

/** The cards of all of them, each once. */
export function everyCard(base: Knowledge, ask: (text: string) => Answer): Map<string, Answer> {
  const cards = new Map<string, Answer>();
  for (const text of everyQuestion(base)) {
    const answer = ask(text);
    const key = JSON.stringify(answer.card);
    if (!cards.has(key)) cards.set(key, answer);
  }
  return cards;
}
