import type { Knowledge } from "../knowledge/knowledge.ts";
import type { CodeAsk } from "./compose/code.ts";
import type { Situation } from "./situation/situation.ts";

/** The program that is named, else the one that the error belongs to; and what its code is to connect to. */
export function programIn(
  situation: Situation,
  base: Knowledge,
  orElse: string | undefined,
  to: Omit<CodeAsk, "framework">,
): CodeAsk | undefined {
  const framework = base.frameworks.get(situation.frameworks[0]?.id ?? orElse ?? "");
  return framework ? { ...to, ...wayAsked(situation), framework } : undefined;
}

/** What the question says of the connection that the code is to make. */
export const wayAsked = ({ seen: { ports, terms, words } }: Situation) => ({
  port: ports[0],
  starttls: words.includes("starttls"),
  oauth: terms.has("topic.oauth"),
  words: new Set(words),
});
