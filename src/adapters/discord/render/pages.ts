import { type APIContainerComponent, type APITextDisplayComponent, ComponentType } from "discord.js";
import { characters } from "../../../surface/cut.ts";
import { bytes, LIMITS, split } from "../limits.ts";
import { type Part, text } from "./parts.ts";

/** The components of one message. */
export type Page = readonly (APIContainerComponent | APITextDisplayComponent)[];

interface Cost {
  readonly components: number;
  readonly characters: number;
  readonly bytes: number;
}

/** What one message may hold beside its container. */
const ROOM: Cost = {
  components: LIMITS.components - 1,
  characters: LIMITS.textCharacters,
  bytes: LIMITS.textBytes,
};

/** Parts in as few messages as they fit into, in order. A text too long for one message goes on in the next: nothing is cut. */
export function paginate(parts: readonly Part[], accent: number): Page[] {
  const pages: Part[][] = [];
  let page: Part[] = [];
  for (const part of parts.flatMap(divide)) {
    if (page.length > 0 && !fits([...page, part])) {
      pages.push(page);
      page = [];
    }
    page.push(part);
  }
  if (page.length > 0) pages.push(page);
  return pages.map((components) => [container(components, accent)]);
}

function container(components: Part[], accent: number): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: accent, components };
}

/** A text that would fill more than one message by itself, in pieces. */
function divide(part: Part): Part[] {
  if (part.type !== ComponentType.TextDisplay || fits([part])) return [part];
  const room = { characters: ROOM.characters, bytes: ROOM.bytes - LIMITS.textBytesPerDisplay };
  return split(part.content, room).map(text);
}

function fits(parts: readonly Part[]): boolean {
  const costs = parts.map(costOf);
  return (["components", "characters", "bytes"] as const).every(
    (unit) => costs.reduce((sum, cost) => sum + cost[unit], 0) <= ROOM[unit],
  );
}

function costOf(part: Part): Cost {
  if (part.type === ComponentType.TextDisplay) {
    const { content } = part;
    return {
      components: 1,
      characters: characters(content),
      bytes: bytes(content) + LIMITS.textBytesPerDisplay,
    };
  }
  const nested = part.type === ComponentType.ActionRow ? part.components.length : 0;
  return { components: 1 + nested, characters: 0, bytes: 0 };
}

/** Half of everything: far from any limit, known or not. */
const PLAIN_ROOM = { characters: LIMITS.textCharacters / 2, bytes: LIMITS.textBytes / 2 };

/** The words of some pages alone, in short messages: what is sent when Discord refuses the full form. */
export function plainPages(pages: readonly Page[]): Page[] {
  const parts = pages
    .flat()
    .flatMap((part) => (part.type === ComponentType.Container ? part.components : [part]));
  const words = parts.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
  return split(words.join("\n\n"), PLAIN_ROOM).map((piece) => [text(piece)]);
}
