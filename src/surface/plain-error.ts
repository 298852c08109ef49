import { types } from "node:util";

/** What a log may say of an error. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly code?: string | number;
  /** Where it was thrown: places in the code, no words. */
  readonly stack?: string;
  readonly cause?: PlainError;
}

const LONGEST_MESSAGE = 200;
const MOST_CAUSES = 3;

/**
 * An error without what somebody wrote: of the message the first line, and of that nothing that is quoted (V8 and parsers quote what
 * they could not read), no address, and no word that may be a token. `cause`, or `original` as Slack's client calls it, goes along.
 */
export function plainError(error: unknown, depth = 0): PlainError {
  if (!isError(error)) return { name: typeof error, message: "" };
  const { name, message, stack } = error;
  const code = "code" in error ? codeOf(error.code) : undefined;
  const cause = error.cause ?? ("original" in error ? error.original : undefined);
  const places = placesOf(stack);
  return {
    name: wordOf(name),
    message: withoutWords(message),
    ...(code === undefined ? {} : { code }),
    ...(places ? { stack: places } : {}),
    ...(isError(cause) && depth < MOST_CAUSES ? { cause: plainError(cause, depth + 1) } : {}),
  };
}

/** Also one of another realm, such as those that Node's own modules throw into a test. */
const isError = (error: unknown): error is Error => error instanceof Error || types.isNativeError(error);

const wordOf = (name: string) => (/^[\w[\]]{1,60}$/.test(name) ? name : "Error");

/** A system's or a platform's word for it (`ECONNREFUSED`, `50013`); anything longer is none. */
const codeOf = (code: unknown) =>
  typeof code === "number" || (typeof code === "string" && /^\w{1,60}$/.test(code)) ? code : undefined;

const QUOTED = /(?<![\p{L}\p{N}])(["'`“‘«/])(?:.{0,200}?["'`”’»/](?![\p{L}\p{N}])|[^]*$)/gu;

function withoutWords(message: string): string {
  const [first = ""] = message.slice(0, 10 * LONGEST_MESSAGE).split("\n", 1);
  return first
    .replace(QUOTED, "[…]")
    .replace(/\S+/g, (word) => (mayBeSomebodys(word) ? "[…]" : word))
    .slice(0, LONGEST_MESSAGE);
}

/** An address of whatever kind, or a long word with a digit. */
const mayBeSomebodys = (word: string) =>
  /@|:\/\//.test(word) || /^x(?:ox|app)/.test(word) || (word.length >= 16 && /\d/.test(word));

/** The stack's lines that are places; its head repeats the message, whose lines may look like anything. */
function placesOf(stack = ""): string {
  return stack
    .split("\n")
    .filter((line) => /^ {4}at [^"'`@]{1,300}:\d+:\d+\)?$/.test(line))
    .join("\n");
}
