import { XMLParser, XMLValidator } from "fast-xml-parser";

/** A value of a property list. */
export type Value = string | number | boolean | Value[] | { [key: string]: Value };

type Node = Record<string, unknown>;

/** Reads an XML property list as Apple's DTD has it: `dict` is keys and values in turn. Throws for anything else. */
export function readPlist(text: string): Value {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(valid.err.msg);
  // Without htmlEntities the parser leaves &#39; as it is.
  const parser = new XMLParser({
    preserveOrder: true,
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
  });
  const root = (parser.parse(text) as Node[]).find((node) => "plist" in node);
  const [only, ...others] = elements(root?.plist);
  if (!only || others.length > 0) throw new Error("a plist has one element");
  return valueOf(only);
}

/** Elements only: what stands between them is white space. */
const elements = (content: unknown): Node[] => (content as Node[]).filter((node) => !("#text" in node));

const textOf = (content: unknown): string =>
  (content as Node[]).map((node) => String(node["#text"] ?? "")).join("");

function valueOf(node: Node): Value {
  const [name = "", content] = Object.entries(node)[0] ?? [];
  if (name === "string") return textOf(content);
  if (name === "integer") return Number(textOf(content));
  if (name === "true" || name === "false") return name === "true";
  if (name === "array") return elements(content).map(valueOf);
  if (name !== "dict") throw new Error(`<${name}> is none of a plist's elements that we write`);
  const parts = elements(content);
  const pairs = parts.flatMap((part, at): [string, Value][] => {
    if (at % 2 === 1) return [];
    const value = parts[at + 1];
    if (!("key" in part) || !value) throw new Error("in a dict a key is followed by its value");
    return [[textOf(part.key), valueOf(value)]];
  });
  return Object.fromEntries(pairs);
}
