import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Protocol } from "../knowledge/schema/index.ts";
import type { CodeAsk } from "./compose/code.ts";
import type { Query } from "./query.ts";
import { isTrouble } from "./recognise/trouble.ts";
import { SURE_PROVIDER } from "./thresholds.ts";

/** The program that is named surely, else the one that the error belongs to; and what its code is to connect to. */
export function programIn(
  query: Query,
  base: Knowledge,
  orElse: string | undefined,
  to: Omit<CodeAsk, "framework">,
): CodeAsk | undefined {
  const named = query.frameworks.find(({ certainty }) => certainty >= SURE_PROVIDER);
  const framework = base.frameworks.get(named?.id ?? orElse ?? "");
  return framework ? { ...to, ...wayAsked(query), framework } : undefined;
}

/** What the question says of the connection that the code is to make. */
export const wayAsked = ({ ports, terms, text }: Query) => ({
  port: ports[0],
  starttls: text.tokens.some(({ word }) => word === "starttls"),
  oauth: terms.has("topic.oauth"),
  words: new Set(text.tokens.map(({ word }) => word)),
});

/** Those asked for; "send from my Gmail with …" names none, and needs the outgoing server. */
export function wantedProtocols({ protocols, providers, terms, units }: Query): readonly Protocol[] {
  if (protocols.length > 0 || terms.has("word.receive") || isTrouble(terms)) return protocols;
  // Not the word in a name: Forward Email, SendGrid.
  const isName = (at: number) => providers.some(({ first, last }) => first <= at && at <= last);
  return units.some(({ name, first }) => name === "word.send" && !isName(first)) ? ["smtp"] : protocols;
}
