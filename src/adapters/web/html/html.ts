/** Mark-up of ours, in which all that came from elsewhere is escaped. Made by `html` alone. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text and numbers are escaped, mark-up stays, nothing is shown for what is not there. */
export type Part = string | number | Html | false | null | undefined | readonly Part[];

/**
 * A piece of HTML. Every value is escaped, for text and for quoted attributes alike; an attribute without quotes, a script or a style
 * must not have values in it.
 */
export function html(markup: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(markup.map((piece, at) => piece + written(values[at])).join(""));
}

function written(value: Part): string {
  if (value === undefined || value === null || value === false) return "";
  if (value instanceof Html) return value.toString();
  if (typeof value === "object") return value.map(written).join("");
  return escapeHtml(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in HTML; what no page may hold (https://html.spec.whatwg.org/#preprocessing-the-input-stream) is left out. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");

/** The address of a page of ours, with what is asked in it. */
export function link(path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) asked.set(key, value);
  return asked.size === 0 ? path : `${path}?${asked}`;
}

/** Whether an address may stand behind a link. */
export const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);
