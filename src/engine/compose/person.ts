import type { Client, Framework, Knowledge, Provider } from "../../knowledge/knowledge.ts";
import type { Line } from "../../knowledge/schema/index.ts";

/** What a line may be for. */
export type Kind = "client" | "framework" | "provider";

/** Whom a card is for: what they use, and what they said of their situation. */
export interface Person {
  readonly client?: Client | undefined;
  readonly framework?: Framework | undefined;
  readonly provider?: Provider | undefined;
  /** Ids of the facts that were said, or seem to be: what they rule out is not told. */
  readonly facts: ReadonlySet<string>;
  /** Those that were said clearly: what holds only with them is told. */
  readonly stated: ReadonlySet<string>;
  /** What the ids that lines are for stand for. */
  readonly kindOf: (id: string) => Kind | undefined;
}

/** What an id of `for` stands for; anything else is a language of code. */
export function kindIn({ clients, providers }: Pick<Knowledge, "clients" | "providers">): Person["kindOf"] {
  return (id) => (clients.has(id) ? "client" : providers.has(id) ? "provider" : "framework");
}

/**
 * The lines that this person should read: none for those who use something else, none that what they said rules out.
 * Where that would leave nothing, the general ones come back first, then all that are not for others.
 */
export function linesFor(lines: readonly Line[], person: Person): readonly Line[] {
  const own = orElse(
    lines.filter((line) => isFor(line, person)),
    lines,
  );
  const told = own.filter((line) => isTold(line, person));
  const general = own.filter(({ when }) => when === undefined);
  return orElse(told, orElse(general, own));
}

const orElse = (lines: readonly Line[], others: readonly Line[]) => (lines.length > 0 ? lines : others);

/** Left out for those who named another of its kind; whoever named none may be one of them. */
function isFor({ for: ids }: Line, person: Person): boolean {
  if (!ids || ids.some((id) => fits(id, person))) return true;
  return !ids.some((id) => {
    const kind = person.kindOf(id);
    return kind !== undefined && person[kind] !== undefined;
  });
}

/** A framework also by its language, a mailbox also by the provider whose servers it uses. */
const fits = (id: string, { client, framework, provider }: Person) =>
  [client?.id, framework?.id, framework?.language, provider?.id, provider?.serversOf].includes(id);

function isTold({ when, unless }: Line, { facts, stated }: Person): boolean {
  return (!when || when.some((id) => stated.has(id))) && !unless?.some((id) => facts.has(id));
}

/** Tells of one app or of some. */
export const isOfApps = ({ for: ids = [] }: Line, { kindOf }: Person): boolean =>
  ids.some((id) => kindOf(id) === "client");

/** Tells of the very app that this person uses. */
export const isOfOwnApp = ({ for: ids = [] }: Line, { client }: Person): boolean =>
  client !== undefined && ids.includes(client.id);
