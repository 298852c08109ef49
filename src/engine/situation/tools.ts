import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Mention } from "../names/mention.ts";
import type { Named } from "../names/roles.ts";
import type { Seen } from "../seen.ts";

/** The apps and programs that the text is about, in its order; those that only work, or are words, are not. */
export function toolsIn(named: readonly Named[], seen: Seen, base: Knowledge) {
  const clients = once(named.filter((one) => one.kind === "client" && isUsed(one, "app")));
  const frameworks = once(named.filter((one) => one.kind === "framework" && isUsed(one, "program")));
  return { clients, frameworks: reading(frameworks, seen, base) };
}

/** A name that is also a word has to be the tool for sure; any other one unless the text says that it is not. */
const isUsed = ({ role, via }: Named, tool: "app" | "program") =>
  role === tool || (via !== "everyday" && (role === "mailbox" || role === "app" || role === "program"));

function once(all: readonly Named[]): Mention[] {
  const byId = new Map<string, Mention>();
  for (const one of all) if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()];
}

/** A language that is named for reading mail means its library for that: "python imap gmail". Libraries stand before their language. */
function reading(frameworks: readonly Mention[], seen: Seen, base: Knowledge): Mention[] {
  const protocol = seen.protocols.includes("pop3") && !seen.protocols.includes("imap") ? "pop3" : "imap";
  const reads = readsMail(seen);
  const meant = frameworks.map((mention) => {
    const id = reads ? base.frameworks.get(mention.id)?.reads?.[protocol] : undefined;
    return id ? { ...mention, id } : mention;
  });
  const isLanguage = ({ id, first, last }: Mention) =>
    first === last && seen.words[first] === base.frameworks.get(id)?.language;
  return [...meant].sort((a, b) => Number(isLanguage(a)) - Number(isLanguage(b)));
}

/** Names a protocol for reading, or says so with a verb, and says nothing of sending. */
function readsMail({ protocols, terms }: Seen): boolean {
  if (terms.has("word.send") || protocols.includes("smtp")) return false;
  return protocols.length > 0 || terms.has("word.receive") || terms.has("word.read");
}
