import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Mention, Query } from "./query.ts";
import type { Hit } from "./recognise/phrases.ts";
import { isTrouble } from "./recognise/trouble.ts";

/** Verbs of a program that reads mail, beside those of `word.receive`. */
const READS = new Set(
  "read reads reading list listing retrieve retrieving parse parsing poll monitor lesen auslesen abrufen lire leer leggere ler lezen".split(
    " ",
  ),
);

/** A language that is named for reading mail means its library for that: "python imap gmail", "get mail with C#". */
export function directed(query: Query, base: Knowledge): Query {
  if (query.frameworks.length === 0) return query;
  const protocol = query.protocols.includes("pop3") && !query.protocols.includes("imap") ? "pop3" : "imap";
  const reads = readsMail(query);
  const frameworks = query.frameworks.map((mention): Mention => {
    const framework = base.frameworks.get(mention.id);
    if (framework?.protocol) return { ...mention, reads: true };
    const id = reads ? framework?.reads?.[protocol] : undefined;
    return id ? { ...mention, id, reads: true } : mention;
  });
  const says = (mention: Mention) => Number(mention.reads ?? 0) - Number(isLanguage(mention, query, base));
  return {
    ...query,
    frameworks: [...frameworks].sort((a, b) => says(b) - says(a)),
    errors: frameworks.some((mention) => mention.reads)
      ? query.errors.filter((hit) => mayRead(hit, base))
      : query.errors,
  };
}

/** A symptom of sending is none of a program that reads. */
const mayRead = ({ id, from }: Hit, { errors }: Knowledge) =>
  from !== "ask" || errors.get(id)?.values !== "outgoing";

/** "Python" beside "SMTPHandler": the name of a library says more than that of its language. */
function isLanguage({ id, first, last }: Mention, { text }: Query, base: Knowledge): boolean {
  const word = first === last ? text.tokens[first]?.word : undefined;
  const language = base.frameworks.get(id)?.language;
  return word !== undefined && (word === language || (word === "c#" && language === "csharp"));
}

/** Names the protocol for reading, or says so with a verb. */
export function readsMail({ protocols, terms, text, providers }: Query): boolean {
  if (terms.has("word.send") || protocols.includes("smtp")) return false;
  if (protocols.length > 0) return true;
  const verb = text.tokens.some(({ word }) => READS.has(word)) || terms.has("word.receive");
  return verb && (terms.has("word.mail") || providers.length > 0) && !isTrouble(terms);
}
