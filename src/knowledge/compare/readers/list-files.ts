import { isUtf8 } from "node:buffer";
import { statSync } from "node:fs";
import { basename, join } from "node:path";
import { LIMITS } from "../../limits.ts";
import { namesIn } from "../../names-in.ts";
import { readBytes } from "../../read-bytes.ts";
import { ListMistake } from "./list.ts";

/** One text of a list; `name` is that of its file. */
export interface ListFile {
  readonly name: string;
  readonly text: string;
}

export interface ListFiles {
  readonly isFolder: boolean;
  readonly files: readonly ListFile[];
}

const MEMBER = /\.(?:xml|md)$/i;

/**
 * The file at a path, or the .xml and .md files of the folder there, by name. Nothing outside the folder is read.
 *
 * @throws a `ListMistake` for what is too large or no text, and what Node.js throws where it cannot be read
 */
export function listFiles(path: string): ListFiles {
  if (!statSync(path).isDirectory()) return { isFolder: false, files: [read(path)] };
  const names = namesIn(path, LIMITS.namesInFolder + 1);
  if (names.length > LIMITS.namesInFolder)
    throw new ListMistake(`this folder holds more than ${LIMITS.namesInFolder} names`);
  const members = names.filter(({ name, isFolder, isLink }) => !isFolder && !isLink && MEMBER.test(name));
  const sorted = members.map(({ name }) => name).sort();
  return { isFolder: true, files: sorted.map((name) => read(join(path, name))) };
}

function read(path: string): ListFile {
  const name = basename(path);
  const bytes = readBytes(path, LIMITS.fileBytes);
  if (bytes === "no-file") throw new ListMistake(`${name} is no file`);
  if (bytes === "too-large") throw new ListMistake(`${name} has more than ${LIMITS.fileBytes} bytes`);
  if (!isUtf8(bytes)) throw new ListMistake(`${name} is no text in UTF-8`);
  return { name, text: bytes.toString("utf8").replace(/^\ufeff/, "") };
}
