import type { Knowledge, Provider } from "../knowledge/knowledge.ts";
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

/** "Outlook in Thunderbird" got the likeliest mailbox of that name; the next likely one is offered. */
export function otherReading({ named }: Situation, base: Knowledge, taken: Provider | undefined) {
  const name = named.find(({ kind, role }) => kind === "ambiguity" && role === "mailbox");
  const ambiguity = base.ambiguities.get(name?.id ?? "");
  const isOne = ambiguity?.readings.some(({ provider }) => provider === taken?.id);
  const next = ambiguity?.readings.find(({ provider }) => provider !== undefined && provider !== taken?.id);
  const provider = base.providers.get(next?.provider ?? "");
  return ambiguity && next && provider && taken && isOne
    ? { question: ambiguity.question, provider, label: next.label }
    : undefined;
}

/** "GMX won't send": what each mailbox of that name wants. */
export function readingsOf({ ambiguities }: Situation, base: Knowledge, most: number): Provider[] {
  const ambiguity = base.ambiguities.get(ambiguities[0]?.id ?? "");
  const ids = ambiguity?.readings.flatMap(({ provider }) => provider ?? []) ?? [];
  return ids.slice(0, most).flatMap((id) => base.providers.get(id) ?? []);
}
