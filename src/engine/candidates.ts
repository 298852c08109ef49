import type { Knowledge, Provider } from "../knowledge/knowledge.ts";
import type { Situation } from "./situation/situation.ts";

/** Providers to pick from, and the question that decides between them. */
export interface Candidates {
  readonly popular: readonly Provider[];
  readonly question?: string | undefined;
}

/**
 * Whom to offer where the mailbox is not known: what the name that is there may mean (with the question that decides),
 * else those that may be meant, else the usual ones.
 */
export function candidatesIn(
  situation: Situation,
  base: Knowledge,
  popular: readonly Provider[],
  most: number,
) {
  const meanings = readingsOf(situation, base, most);
  const question = base.ambiguities.get(situation.ambiguities[0]?.id ?? "")?.question;
  if (meanings.length > 0) return { question, popular: meanings };
  const maybe = situation.maybe.flatMap(({ id }) => base.providers.get(id) ?? []).slice(0, most);
  return { popular: maybe.length > 0 ? maybe : popular };
}

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
