import type { IncomingMessage } from "node:http";
import { type Language, languageIn } from "../../phrases/index.ts";
import { LONGEST_URL } from "./limits.ts";
import { placeOf } from "./remote.ts";
import type { WebRequest } from "./route.ts";

/** Why a request cannot be read: the status that says so. */
export type Unreadable = 400 | 405 | 414;

/** Reads what is asked for, without touching a body. Never throws. */
export function readRequest({
  method,
  url = "/",
  headers,
  socket,
}: IncomingMessage): WebRequest | Unreadable {
  if (method !== "GET" && method !== "HEAD") return 405;
  if (url.length > LONGEST_URL) return 414;
  const [, path, query = ""] = /^(\/[^?#]*)(?:\?([^#]*))?/.exec(url) ?? [];
  const segments = path && decoded(path);
  if (!segments || !decoded(query)) return 400;
  return {
    segments: segments.slice(1),
    query: new URLSearchParams(query),
    language: languageOf(headers["accept-language"]),
    place: placeOf(socket.remoteAddress),
  };
}

/** Segments by their slashes; undefined for percent signs that stand for nothing, or for no UTF-8. */
function decoded(text: string): string[] | undefined {
  try {
    return text.split("/").map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** More than a browser sends is not read. */
const MOST_LANGUAGES = 20;

/** The wish with the highest weight among our languages: https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4 */
export function languageOf(accepted: string | undefined): Language {
  const wishes = (accepted ?? "")
    .split(",", MOST_LANGUAGES)
    .map((wish) => {
      const [locale = "", ...parameters] = wish.trim().split(";");
      const weight = parameters
        .map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1])
        .find((one) => one !== undefined);
      return { language: languageIn(locale), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ language, weight }) => language !== undefined && weight > 0);
  return wishes.sort((a, b) => b.weight - a.weight)[0]?.language ?? "en";
}
