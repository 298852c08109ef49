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
    const { clients, providers } = namesIn(base);
    if (client && names.some((name) => clients.has(name)))
      return names.some((name) => isCalled(client, name)) ? "own" : "other";
    if (provider && names.some((name) => providers.has(name)))
      return names.some((name) => isCalled(provider, name)) ? "own" : "other";
    return "all";
  };
}

type Entry = Pick<Client | Provider, "displayName" | "aliases">;

interface Names {
  readonly clients: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
}

const known = new WeakMap<Knowledge, Names>();

/** What apps and providers are called, gathered once for a base: a card costs the same, however many there are. */
function namesIn(base: Knowledge): Names {
  const names = known.get(base) ?? {
    clients: new Set([...base.clients.values()].flatMap(callsOf)),
    providers: new Set([...base.providers.values()].flatMap(callsOf)),
  };
  known.set(base, names);
  return names;
}

/** Its name and aliases, and the first word of a name of several ("Outlook" of "Outlook for Mac"). */
function callsOf({ displayName, aliases = {} }: Entry): string[] {
  const own = displayName.toLowerCase();
  const first = own.replace(/^new /, "").split(" ")[0] ?? own;
  return [
    own,
    first,
    ...Object.values(aliases).flatMap((list) => (list ?? []).map((alias) => alias.toLowerCase())),
  ];
}

/** "Outlook" is also "Outlook for Mac", for the reader of a list. */
function isCalled({ displayName, aliases = {} }: Entry, name: string): boolean {
  const own = displayName.toLowerCase();
  if (own === name || own.startsWith(`${name} `) || own.startsWith(`new ${name}`)) return true;
  return Object.values(aliases).some((list) => list?.some((alias) => alias.toLowerCase() === name));
}
