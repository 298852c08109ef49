import { readClientConfig } from "../../import/client-config.ts";
import { readXml, XmlMistake } from "../../import/read-xml.ts";
import { visible } from "../../visible.ts";
import { type Reference, readReferences } from "../reference.ts";
import { isFairEmail, readFairEmail } from "./fairemail.ts";
import { type List, ListMistake, sized } from "./list.ts";
import { type ListFile, listFiles } from "./list-files.ts";
import { isNodemailer, readNodemailer } from "./nodemailer.ts";
import { isProviderDb, readProviderDb } from "./provider-db.ts";

const ALLOWED =
  "ISPDB's .xml files or their folder, provider-db's folder _providers, nodemailer's services.json, FairEmail's providers.xml, " +
  "a JSON list of entries with id, displayName, domains and servers";

/**
 * Reads a public list, whose shape is seen from what stands in it. `shown` is the path for messages.
 *
 * @throws a `ListMistake` of one sentence: where, what was found, what is allowed, what to do
 */
export function readList(path: string, shown: string): List {
  try {
    const { isFolder, files } = listFiles(path);
    if (files.length === 0) throw new ListMistake("this folder has no .xml and no .md files");
    return sized(isFolder ? readFolder(files) : readFile(files[0] as ListFile));
  } catch (error) {
    throw new ListMistake(
      visible(`${shown}: ${found(error)}. Allowed: ${ALLOWED}. Give one of these as it was fetched.`),
    );
  }
}

function found(error: unknown): string {
  if (error instanceof ListMistake || error instanceof XmlMistake) return error.message;
  const isFromNode = typeof error === "object" && error !== null && "code" in error;
  if (isFromNode) return "this is not there, or cannot be read";
  throw error;
}

/** All files of a folder are of the shape of the first. */
function readFolder(files: readonly ListFile[]): List {
  const lists = files.map((file) => inFile(file, () => readFile(file)));
  const [first] = lists as [List];
  const stranger = lists.findIndex(({ name }) => name !== first.name);
  if (stranger >= 0)
    throw new ListMistake(`${files[stranger]?.name} is of another list than ${files[0]?.name}`);
  return {
    name: first.name,
    references: lists.flatMap(({ references }) => references),
    passedOver: lists.flatMap(({ passedOver }) => passedOver),
    isWhole: true,
  };
}

function inFile(file: ListFile, read: () => List): List {
  try {
    return read();
  } catch (error) {
    throw new ListMistake(`${file.name}: ${found(error)}`);
  }
}

function readFile({ name, text }: ListFile): List {
  const start = text.trimStart()[0];
  if (start === "<") return readXmlList(text);
  if (start === "[" || start === "{") return readJsonList(text);
  if (isProviderDb(text)) return one("provider-db", readProviderDb(text, name.replace(/\.md$/i, "")));
  throw new ListMistake("this is none of the lists that can be compared");
}

function readXmlList(text: string): List {
  const data = readXml(text);
  return isFairEmail(data) ? readFairEmail(data) : one("ispdb", readClientConfig(text));
}

const one = (name: List["name"], reference: Reference): List => ({
  name,
  references: [reference],
  passedOver: [],
  isWhole: false,
});

function readJsonList(text: string): List {
  const data = parseJson(text);
  if (isNodemailer(data)) return readNodemailer(data);
  return { name: "ispdb", references: readReferences(data), passedOver: [], isWhole: true };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ListMistake("this is not JSON that can be read");
  }
}
