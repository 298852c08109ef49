import { clamp } from "../../surface/cut.ts";

/**
 * What Slack accepts, and the only place where text is cut or split to fit. Lengths are code points.
 * Without a link of its own, a number is on the page of its block or element under
 * https://docs.slack.dev/reference/block-kit/
 */
export const LIMITS = {
  /** https://docs.slack.dev/reference/block-kit/blocks */
  messageBlocks: 50,
  viewBlocks: 100,
  /** Undocumented (`msg_blocks_too_long`): 9,597 were accepted, 11,341 refused. https://github.com/slackapi/bolt-js/issues/2867 */
  messageCharacters: 9_000,
  /** Cut at 40,000, advice 4,000. https://docs.slack.dev/reference/methods/chat.postMessage */
  topLevelText: 4_000,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
  text: 3_000,
  headerText: 150,
  sectionFields: 10,
  fieldText: 2_000,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  url: 3_000,
  placeholder: 150,
  options: 100,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
  optionText: 75,
  /** 75 in older schemas, 150 today: the smaller one holds everywhere. */
  optionValue: 75,
  /** https://docs.slack.dev/reference/views */
  viewTitle: 24,
  /** No limit is stated for the text of a rich_text block; a text object's is kept to. */
  richText: 3_000,
} as const;

/** `clamp` for text that is already escaped: never ends inside an entity such as `&amp;`. */
export function clampEscaped(text: string, limit: number): string {
  const clamped = clamp(text, limit);
  return clamped === text ? text : clamped.replace(/&[a-z]{0,3}…$/, "…");
}

/** `text` in pieces of at most `limit` code points, cut at a line or word end where there is one in the second half. */
export function split(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let points = Array.from(text);
  while (points.length > limit) {
    const at = cutAt(points, limit);
    pieces.push(points.slice(0, at).join(""));
    points = points.slice(at);
  }
  return [...pieces, points.join("")];
}

function cutAt(points: readonly string[], limit: number): number {
  for (const end of ["\n", " "]) {
    const at = points.lastIndexOf(end, limit - 1) + 1;
    if (at > limit / 2) return at;
  }
  return limit;
}

/** Slack takes about one message a second and channel and tolerates bursts: https://docs.slack.dev/apis/web-api/rate-limits */
export const PACE = { burst: 30, everyMs: 1_000 } as const;
