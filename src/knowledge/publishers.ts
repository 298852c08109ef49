import type { PublishersFile } from "./knowledge.ts";
import type { PublishersData } from "./schema/index.ts";

export type Publisher = PublishersData[number];

/** Finds who published a page; undefined where no file names its publisher. */
export type PublisherOf = (url: string) => Publisher | undefined;

interface Place {
  readonly parts: readonly string[];
  readonly publisher: Publisher;
}

/**
 * Gathers the publishers of all files once. Of several that begin a page's address the longest counts, and of equals
 * the one of the file laid last.
 */
export function publisherFinder(files: readonly PublishersFile[]): PublisherOf {
  const byHost = new Map<string, Place[]>();
  for (const { list } of files)
    for (const publisher of list)
      for (const address of publisher.at) {
        const [host = "", ...parts] = address.split("/");
        byHost.set(host, [{ parts, publisher }, ...(byHost.get(host) ?? [])]);
      }
  for (const places of byHost.values()) places.sort((a, b) => b.parts.length - a.parts.length);
  return (url) => {
    const [host = "", ...parts] = addressOf(url).split("/");
    for (const place of byHost.get(host) ?? []) {
      const publisher = named(place, parts);
      if (publisher !== undefined) return publisher;
    }
    return undefined;
  };
}

/** `https://www.example.com/help/?a=b` → `example.com/help/`. */
export function addressOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "").split(/[?#]/, 1)[0] ?? "";
}

/** The publisher where its address begins the page's, with the name filled; undefined where it does not. */
function named({ parts, publisher }: Place, page: readonly string[]): Publisher | undefined {
  const taken = parts.map((part, at) => takenBy(part, page[at] ?? ""));
  if (taken.includes(undefined)) return undefined;
  return { ...publisher, name: publisher.name.replace("*", () => taken.at(-1) ?? "") };
}

/** What `*` at the end of a part stands for; empty where the two are the same, undefined where they do not fit. */
function takenBy(part: string, found: string): string | undefined {
  if (part === found) return "";
  const start = part.slice(0, -1);
  return part.endsWith("*") && found.length > start.length && found.startsWith(start)
    ? found.slice(start.length)
    : undefined;
}
