import type { Knowledge } from "../knowledge/knowledge.ts";
import type { CodeAsk } from "./compose/code.ts";
import type { Query } from "./query.ts";
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
});
