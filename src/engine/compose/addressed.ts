import type { Client, Knowledge, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol } from "../../knowledge/schema/index.ts";

/** What the question names. */
export interface Named {
  readonly client?: Client | undefined;
  readonly provider?: Provider | undefined;
  /** In the order said. */
  readonly protocols: readonly Protocol[];
}

/** `Thunderbird: …`, `iPhone and iPad: …`, `From POP to IMAP: …`. */
const ADDRESSED = /^([^:"`]{2,40}): /;
const LIST = /,\s*|\s+(?:and|or)\s+|\s*\/\s*/;
const WAY = /^From (IMAP|POP) to (?:IMAP|POP)$/;

/** For everybody, for those who named this very app or provider, or for those who named another. */
export type Addressee = "all" | "own" | "other";

/** Whom a line of an explanation is for, by the app, provider or way that it begins with. */
export function addressed(named: Named, base: Knowledge): (line: string) => Addressee {
  const { client, provider, protocols } = named;
  return (line) => {
    const [, head] = ADDRESSED.exec(line) ?? [];
    if (!head) return "all";
    const [, from] = WAY.exec(head) ?? [];
    if (from)
      return protocols.length < 2 || (from === "IMAP") === (protocols[0] === "imap") ? "all" : "other";
    const names = head.toLowerCase().split(LIST);
    if (client && names.some((name) => some(base.clients.values(), name)))
      return names.some((name) => isCalled(client, name)) ? "own" : "other";
    if (provider && names.some((name) => some(base.providers.values(), name)))
      return names.some((name) => isCalled(provider, name)) ? "own" : "other";
    return "all";
  };
}

type Entry = Pick<Client | Provider, "displayName" | "aliases">;

function some(entries: Iterable<Entry>, name: string): boolean {
  for (const entry of entries) if (isCalled(entry, name)) return true;
  return false;
}

/** "Outlook" is also "Outlook for Mac", for the reader of a list. */
function isCalled({ displayName, aliases = {} }: Entry, name: string): boolean {
  const own = displayName.toLowerCase();
  if (own === name || own.startsWith(`${name} `) || own.startsWith(`new ${name}`)) return true;
  return Object.values(aliases).some((list) => list?.some((alias) => alias.toLowerCase() === name));
}
