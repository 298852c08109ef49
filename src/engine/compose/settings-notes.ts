import type { Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";
import { PROTOCOL } from "../../phrases/names.ts";
import type { FactsAt } from "./facts-at.ts";

export const changeTexts = ({ changes }: FactsAt): string[] => changes.map(({ text }) => text);

export const notesOf = ({ notes = [] }: Provider): readonly string[] => notes;

/** Ports whose encryption is not the usual one: right all the same. */
export const unusualTexts = (servers: readonly Server[], phrases: Phrases): string[] =>
  servers.flatMap(({ unusual, port, tls }) => {
    if (!unusual) return [];
    return [phrases.language === "en" ? unusual : phrases.settings.unusual(port, phrases.security[tls])];
  });

/** The one thing that is good to know and about what was asked: a note that names one of the protocols, and no other. */
export function noteAsked(
  provider: Provider,
  facts: FactsAt,
  { protocols, phrases }: { readonly protocols: readonly Protocol[]; readonly phrases: Phrases },
): string[] {
  if (phrases.language !== "en" || protocols.length === 0) return [];
  const about = [...changeTexts(facts), ...notesOf(provider)].filter((note) => {
    const named = namedIn(note);
    return named.length > 0 && named.every((one) => protocols.includes(one));
  });
  return about.slice(0, 1);
}

const namedIn = (note: string): Protocol[] =>
  (["smtp", "imap", "pop3"] as const).filter((one) => note.includes(one === "pop3" ? "POP" : PROTOCOL[one]));
