import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import { LIMITS } from "./limits.ts";

export interface YamlMistake {
  readonly line: number;
  readonly found: string;
}

export type YamlResult =
  | { readonly data: unknown }
  | { readonly mistakes: readonly YamlMistake[] }
  /** More parts than `LIMITS.fileTokens`; not read. */
  | { readonly tooRich: true };

/** Parsing YAML costs more than all the rest of a start, so the parser is fetched only when a file needs it. */
const library = (): typeof Yaml => createRequire(import.meta.url)("yaml");

/** The data of a YAML text, or what is wrong with it and where; never throws. */
export function parseYaml(text: string): YamlResult {
  try {
    if (isTooRich(text)) return { tooRich: true };
    return parseSmall(text);
  } catch (error) {
    return { mistakes: [{ line: 1, found: firstLine(error) }] };
  }
}

/** Cutting a text into its parts stops early, and takes a tenth of the time of reading it: equal keys are found pair by pair. */
function isTooRich(text: string): boolean {
  if (text.length < LIMITS.fileTokens) return false;
  let count = 0;
  for (const _ of new (library().Lexer)().lex(text)) {
    count += 1;
    if (count > LIMITS.fileTokens) return true;
  }
  return false;
}

function parseSmall(text: string): YamlResult {
  const lineCounter = new (library().LineCounter)();
  const document = library().parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "error" });
  const wrong = [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    found: firstLine(error),
  }));
  const mistakes = [...wrong, ...aliases(document)].map(({ offset, found }) => ({
    line: Math.max(1, lineCounter.linePos(offset).line),
    found,
  }));
  return mistakes.length > 0 ? { mistakes } : { data: document.toJS() };
}

/** `*name` would let one file describe endless data; no file here needs it. */
function aliases(document: Yaml.Document): { offset: number; found: string }[] {
  const found: { offset: number; found: string }[] = [];
  library().visit(document, {
    Alias: (_, { range, source }) =>
      void found.push({ offset: range?.[0] ?? 0, found: `*${source} repeats another part` }),
  });
  return found;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? "";
}

/**
 * Finds the line on which the value at a path starts, or its nearest parent that is there.
 * The text may be broken: what cannot be found is on line 1.
 */
export function lineFinder(text: string): (path: readonly PropertyKey[]) => number {
  const { parseDocument, LineCounter } = library();
  const lineCounter = new LineCounter();
  const top = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "error" }).contents;
  return (path) => Math.max(1, lineCounter.linePos(offsetOf(top, path)).line);
}

function offsetOf(top: unknown, path: readonly PropertyKey[]): number {
  let node = top;
  let offset = 0;
  for (const key of path) {
    const next = child(node, key);
    if (next === undefined) break;
    offset = next.start ?? offset;
    node = next.node;
  }
  return offset;
}

function child(parent: unknown, key: PropertyKey): { node: unknown; start: number | undefined } | undefined {
  const { isMap, isSeq, isScalar } = library();
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    return pair && { node: pair.value, start: startOf(pair.key) };
  }
  const item = isSeq(parent) ? parent.items[Number(key)] : undefined;
  return item === undefined ? undefined : { node: item, start: startOf(item) };
}

function startOf(node: unknown): number | undefined {
  return library().isNode(node) ? node.range?.[0] : undefined;
}

/** Where the scalar at a path stands in a text, from its first character to behind its last; nothing where there is none. */
export function valueRange(
  text: string,
  path: readonly PropertyKey[],
): { start: number; end: number } | undefined {
  const { parseDocument, isScalar } = library();
  const node: unknown = parseDocument(text, { prettyErrors: false, logLevel: "error" }).getIn(path, true);
  return isScalar(node) && node.range ? { start: node.range[0], end: node.range[1] } : undefined;
}
