import { XMLParser, XMLValidator } from "fast-xml-parser";

/** ISPDB's largest file has 10 kB, FairEmail's one file 95. */
const MAX_LENGTH = 200_000;

/** The file is no autoconfig file that can be read; the message says what it is instead. */
export class XmlMistake extends Error {
  override readonly name = "XmlMistake";
}

/** Elements that may stand once or several times; always lists here. */
const LISTS = new Set([
  "domain",
  "incomingServer",
  "outgoingServer",
  "authentication",
  "documentation",
  "provider",
]);

/**
 * Parses XML into plain objects: attributes as `@name`, every value text, `LISTS` as lists.
 * Throws an `XmlMistake`. Document types are refused: with them comes what XML bombs are made of.
 */
export function readXml(text: string): unknown {
  if (text.length > MAX_LENGTH)
    throw new XmlMistake(`it has ${text.length} characters; ${MAX_LENGTH} are the most`);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new XmlMistake("it has a DOCTYPE or entities of its own, which these files never have");
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof XmlMistake) throw error;
    throw new XmlMistake("it is not XML that can be read");
  }
}

function parse(text: string): unknown {
  const valid = XMLValidator.validate(text);
  if (valid !== true)
    throw new XmlMistake(`line ${valid.err.line} is not XML: ${firstSentence(valid.err.msg)}`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    parseAttributeValue: false,
    alwaysCreateTextNode: false,
    isArray: (name) => LISTS.has(name),
  });
  return parser.parse(text);
}

const firstSentence = (text: string) => (text.split(/[.\n]/, 1)[0] ?? "").slice(0, 120);
