import type { Engine, Pick, Slots } from "../../engine/answer-types.ts";
import type { Protocol } from "../../knowledge/schema/index.ts";

/** A question put together from the options of a command: plain words, and what they surely mean. */
export interface Composed {
  readonly text: string;
  readonly slots: Slots;
}

export const PROTOCOLS: Readonly<Record<Protocol, string>> = { smtp: "SMTP", imap: "IMAP", pop3: "POP3" };

/** What stands in an option: an id that was picked from the list, or anything at all that somebody typed. */
interface Named {
  readonly label: string;
  readonly id: string | undefined;
}

type PickFrom = (typed: string, limit: number) => readonly Pick[];

/** Discord does not force anybody to choose from the list, so the value is looked up again. */
function named(value: string, pickFrom: PickFrom): Named {
  const pick = pickFrom(value, 1).find(({ id }) => id === value);
  return pick ?? { label: value, id: undefined };
}

export function settingsQuestion(engine: Engine, provider: string, protocol: string | null): Composed {
  const { label, id } = named(provider, (typed, limit) => engine.pickProvider(typed, limit));
  const known = (Object.keys(PROTOCOLS) as Protocol[]).find((name) => name === protocol);
  return {
    text: known ? `${label} ${PROTOCOLS[known]} settings` : `${label} settings`,
    slots: { ...(id && { provider: id }), ...(known && { protocol: known }) },
  };
}

export function fixQuestion(engine: Engine, error: string, provider: string | null): Composed {
  if (provider === null) return { text: error, slots: {} };
  const { label, id } = named(provider, (typed, limit) => engine.pickProvider(typed, limit));
  return { text: `${label}: ${error}`, slots: id ? { provider: id } : {} };
}

export function stepsQuestion(engine: Engine, provider: string, client: string): Composed {
  const account = named(provider, (typed, limit) => engine.pickProvider(typed, limit));
  const app = named(client, engine.pickClient);
  return {
    text: `Set up ${account.label} in ${app.label}`,
    slots: { ...(account.id && { provider: account.id }), ...(app.id && { client: app.id }) },
  };
}

export function snippetQuestion(engine: Engine, provider: string, framework: string): Composed {
  const account = named(provider, (typed, limit) => engine.pickProvider(typed, limit));
  const code = named(framework, engine.pickFramework);
  return {
    text: `${code.label} settings for ${account.label}`,
    slots: { ...(account.id && { provider: account.id }), ...(code.id && { framework: code.id }) },
  };
}
