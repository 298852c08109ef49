import type { Knowledge, Provider } from "./knowledge.ts";
import type { Source } from "./schema/index.ts";

export interface StaleSource extends Source {
  readonly file: string;
  readonly key: string;
}

/** Every source that nobody has read since `months` months before `today`: never read ones first, then the oldest. */
export function staleSources(knowledge: Knowledge, months: number, today: string): StaleSource[] {
  const due = monthsBefore(today, months);
  return allSources(knowledge)
    .filter(({ checked }) => checked === null || checked < due)
    .sort(
      (a, b) => compare(a.checked ?? "", b.checked ?? "") || compare(a.file, b.file) || compare(a.key, b.key),
    );
}

/** One line a source, the day first, and how many there are of how many. */
export function listStale(knowledge: Knowledge, months: number, today: string): string {
  const stale = staleSources(knowledge, months, today);
  const lines = stale.map(
    ({ checked, file, key, url }) => `${checked ?? "never     "}  ${file} ${key}: ${url}`,
  );
  const all = allSources(knowledge).length;
  return [
    ...lines,
    `${stale.length} of ${all} sources were last read before ${monthsBefore(today, months)}, or never.`,
  ].join("\n");
}

function allSources(knowledge: Knowledge): StaleSource[] {
  const { providers, ambiguities, concepts, errors, clients, frameworks } = knowledge;
  const others = [ambiguities, concepts, errors, clients, frameworks].flatMap((kind) => [...kind.values()]);
  const inFiles = [...providers.values(), ...others].flatMap(({ file, sources = {}, ...entry }) => {
    const taken = "serversOf" in entry ? pagesOf(providers.get(entry.serversOf ?? "")) : [];
    return Object.entries(sources).map(([key, source]) => ({ ...source, file, key, taken }));
  });
  return inFiles.filter(({ url, taken }) => !taken.includes(url)).map(({ taken: _, ...source }) => source);
}

/** Pages that came with the servers of another provider are due in that one's file. */
function pagesOf(provider: Provider | undefined): string[] {
  return Object.values(provider?.sources ?? {}).map(({ url }) => url);
}

/** The day `months` months earlier; the last of the month where there is no such day. */
export function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastDay));
  return date.toISOString().slice(0, 10);
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
