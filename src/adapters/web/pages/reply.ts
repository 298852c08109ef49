import { digestOf } from "../assets.ts";
import type { WebDesk } from "../desk.ts";

export const HTML = "text/html; charset=utf-8";

/** A page of the knowledge may be kept for five minutes: so long may a changed value stay unseen. */
const KEPT_SECONDS = 300;

/**
 * Headers of a page that is the same for everybody: made of the knowledge, the day, the language and our own words alone, so that a
 * browser that has it is told so. A reload of the knowledge changes the tag.
 */
export function kept(desk: WebDesk, ...madeOf: readonly string[]): Record<string, string> {
  const { style, script } = desk.assets;
  const tag = digestOf([desk.engine.version, desk.today(), style, script, ...madeOf].join("\n"));
  return {
    etag: `"${tag}"`,
    "cache-control": `public, max-age=${KEPT_SECONDS}`,
    vary: "accept-language",
  };
}
