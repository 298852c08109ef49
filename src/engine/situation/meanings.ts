import type { Ambiguity, Knowledge } from "../../knowledge/knowledge.ts";
import type { Named } from "../names/roles.ts";
import type { Seen } from "../seen.ts";
import { wordsOf } from "../text/tokens.ts";

type Reading = Ambiguity["readings"][number];

/** Whether a kind of mailbox is named that this provider's known one is not: "Libero PEC" has other servers than Libero. */
export function isOtherKind(id: string, named: readonly Named[], base: Knowledge): boolean {
  return named.some((one) => {
    const ambiguity =
      one.kind === "ambiguity" && one.role !== "word" ? base.ambiguities.get(one.id) : undefined;
    return ambiguity?.isKind === true && !ambiguity.readings.some(({ provider }) => provider === id);
  });
}

/** Names of several meanings: those that the text decides, as what they are, and those that stay open. */
export function meaningsIn(named: readonly Named[], seen: Seen, base: Knowledge) {
  const decided: Named[] = [];
  const open: Named[] = [];
  for (const one of named.filter(({ kind }) => kind === "ambiguity")) {
    const ambiguity = base.ambiguities.get(one.id);
    if (!ambiguity || (one.role !== "mailbox" && one.role !== "app")) continue;
    const reading = readingOf(ambiguity, one, seen) ?? besideOther(ambiguity, one, named);
    if (reading) decided.push(as(one, reading));
    else if (!open.some(({ id }) => id === one.id)) open.push(one);
  }
  const known = new Set(decided.map(({ first }) => first));
  return { named: decided, open: open.filter(({ first }) => !known.has(first)) };
}

/** As an app its app; as a mailbox the one that the sentence's words or the language tell. */
function readingOf({ readings }: Ambiguity, one: Named, seen: Seen): Reading | undefined {
  const app = readings.find(({ client }) => client !== undefined);
  if (one.role === "app" && app) return app;
  const mailboxes = readings.filter(({ provider }) => provider !== undefined);
  const said = mailboxes.filter(({ words = [] }) => says(words, one, seen));
  if (said.length === 1) return said[0];
  const { language } = seen;
  return said.length === 0
    ? mailboxes.find(({ languages }) => language && languages?.includes(language))
    : undefined;
}

/**
 * "My Outlook account in Thunderbird": beside another app it is no app; "GMX and AOL": it is one more mailbox. Then the
 * likeliest mailbox of that name.
 */
function besideOther({ readings }: Ambiguity, { role }: Named, named: readonly Named[]): Reading | undefined {
  const isApp = readings.some(({ client }) => client !== undefined);
  const own = new Set(readings.map(({ client }) => client));
  const isBeside = (one: Named) => {
    if (one.kind === "framework") return isApp && one.role === "program";
    if (!isApp) return one.kind === "provider" && one.role === "mailbox";
    return one.kind === "client" && one.via !== "everyday" && !own.has(one.id);
  };
  return role === "mailbox" && named.some(isBeside) ? readings.find(({ provider }) => provider) : undefined;
}

/** In the sentence that holds the name: "company" elsewhere in a story says nothing about it. */
function says(words: readonly string[], { first }: Named, { text: { tokens } }: Seen): boolean {
  const sentence = tokens[first]?.sentence;
  const own = tokens.filter((token) => token.sentence === sentence).map(({ word }) => word);
  const text = ` ${own.join(" ")} `;
  return words.some((one) => text.includes(` ${wordsOf(one).join(" ")} `));
}

function as(one: Named, { provider, client }: Reading): Named {
  return provider
    ? { ...one, kind: "provider", id: provider }
    : { ...one, kind: "client", id: client ?? "", role: "app" };
}
