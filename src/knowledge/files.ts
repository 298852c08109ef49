import { isUtf8 } from "node:buffer";
import { join, relative, sep } from "node:path";
import { hashOf } from "./cache.ts";
import {
  linkOut,
  notAFile,
  notUtf8,
  strayAtTop,
  strayInKind,
  strayInTranslations,
  tooLargeFile,
  tooManyNames,
  tooMuchInAll,
  unreadableFile,
  unreadableFolder,
} from "./folder-problems.ts";
import { ID } from "./id.ts";
import { isKind, isSingle, type Kind, type Single } from "./kinds.ts";
import { isTranslated } from "./languages.ts";
import { LIMITS } from "./limits.ts";
import { type Name, namesIn } from "./names-in.ts";
import type { Problem } from "./problem.ts";
import { leadsOut, readBytes } from "./read-bytes.ts";

/** One file of a knowledge folder, not yet parsed. Singles (`exceptions`) stand for themselves, in no folder. */
export interface KnowledgeFile {
  readonly kind: Kind | Single;
  readonly id: string;
  /** As shown in messages: from the working directory, with `/`. */
  readonly file: string;
  /** Inside its knowledge folder: `providers/gmail.yaml`. */
  readonly inside: string;
  /** Of the text. */
  readonly hash: string;
  readonly text: string;
}

export interface Folder {
  readonly files: readonly KnowledgeFile[];
  readonly problems: readonly Problem[];
}

/** What else may lie in a knowledge folder: notes for people, and what file systems and mounts leave there. */
const IGNORED = /^(?:\..*|README\.md|LICENSE)$/;

/** Reads a knowledge folder, sorted by kind and name. What does not belong there is a problem, not passed over. */
export function readFolder(root: string): Folder {
  const reading: Reading = { root, shownRoot: shown(root), files: [], problems: [], bytes: 0 };
  for (const { name, isFolder } of list(reading, "")) {
    if (isFolder && name === "translations") readLanguages(reading, name);
    else if (isFolder && isKind(name)) readKind(reading, name, name);
    else if (!isFolder) readSingle(reading, name);
    else reading.problems.push(strayAtTop(`${reading.shownRoot}/${name}`, isFolder));
  }
  return reading;
}

interface Reading {
  readonly root: string;
  readonly shownRoot: string;
  readonly files: KnowledgeFile[];
  readonly problems: Problem[];
  /** Of all files so far. */
  bytes: number;
}

function readSingle(reading: Reading, name: string): void {
  const id = name.replace(/\.yaml$/, "");
  if (id !== name && isSingle(id)) readFile(reading, id, id, name);
  else reading.problems.push(strayAtTop(`${reading.shownRoot}/${name}`, false));
}

/** Translations lie a floor deeper, by language; it is part of their id: `de/fix.login-failed`. */
function readLanguages(reading: Reading, kind: Kind): void {
  for (const { name, isFolder } of list(reading, kind)) {
    const inside = `${kind}/${name}`;
    if (isFolder && isTranslated(name)) readKind(reading, kind, inside, `${name}/`);
    else reading.problems.push(strayInTranslations(`${reading.shownRoot}/${inside}`));
  }
}

function readKind(reading: Reading, kind: Kind, folder: string, above = ""): void {
  for (const { name, isFolder } of list(reading, folder)) {
    const inside = `${folder}/${name}`;
    const id = name.replace(/\.yaml$/, "");
    if (!isFolder && id !== name && ID.test(id)) readFile(reading, kind, `${above}${id}`, inside);
    else reading.problems.push(strayInKind(`${reading.shownRoot}/${inside}`));
  }
}

/** What lies in a folder and belongs to it. A link out of the knowledge folder is a problem: nothing behind it is read or quoted. */
function list({ root, shownRoot, problems }: Reading, inside: string): readonly Name[] {
  const folder = join(root, inside);
  const shownFolder = inside === "" ? shownRoot : `${shownRoot}/${inside}`;
  try {
    const all = namesIn(folder, LIMITS.namesInFolder + 1);
    if (all.length > LIMITS.namesInFolder) {
      problems.push(tooManyNames(shownFolder));
      return [];
    }
    const entries = all.filter(({ name }) => !IGNORED.test(name));
    const foreign = entries.filter(({ name, isLink }) => isLink && leadsOut(join(folder, name), root));
    problems.push(...foreign.map(({ name }) => linkOut(`${shownFolder}/${name}`)));
    return entries.filter((entry) => !foreign.includes(entry)).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push(unreadableFolder(shownFolder, error));
    return [];
  }
}

function readFile(reading: Reading, kind: KnowledgeFile["kind"], id: string, inside: string): void {
  const { root, shownRoot, files, problems } = reading;
  const file = `${shownRoot}/${inside}`;
  if (reading.bytes > LIMITS.bytesInAll) return;
  try {
    const bytes = readBytes(`${root}/${inside}`, LIMITS.fileBytes);
    if (bytes === "no-file") return void problems.push(notAFile(file));
    if (bytes === "too-large") return void problems.push(tooLargeFile(file));
    reading.bytes += bytes.length;
    if (reading.bytes > LIMITS.bytesInAll) {
      problems.push(tooMuchInAll(shownRoot));
      // What is wrong with each of so many is beside the point.
      files.length = 0;
      return;
    }
    // A start from the checked base asks for the hash alone.
    if (isUtf8(bytes))
      files.push({
        kind,
        id,
        file,
        inside,
        hash: hashOf(bytes),
        get text() {
          return bytes.toString("utf8");
        },
      });
    else problems.push(notUtf8(file));
  } catch (error) {
    problems.push(unreadableFile(file, error));
  }
}

/** A path as people write it: from where they stand if it is below, with `/`. */
function shown(path: string): string {
  const fromHere = relative(process.cwd(), path);
  const below = fromHere !== "" && !fromHere.startsWith("..");
  return (below ? fromHere : path)
    .split(sep)
    .join("/")
    .replace(/(?<!\/)\/+$/, "");
}
