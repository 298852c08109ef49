import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isKind, KIND_NAMES, type Kind } from "./kinds.ts";
import type { Problem } from "./problem.ts";
import { Id } from "./schema/parts.ts";

/** One file of a knowledge folder, not yet parsed. `exceptions` is the one file that stands for itself. */
export interface KnowledgeFile {
  readonly kind: Kind | "exceptions";
  readonly id: string;
  /** As shown in messages: from the working directory, with `/`. */
  readonly file: string;
  /** Inside its knowledge folder: `providers/gmail.yaml`. */
  readonly inside: string;
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
  const files: KnowledgeFile[] = [];
  const problems: Problem[] = [];
  for (const item of list(root, problems)) {
    if (isKind(item.name) && item.isFolder) readKind(root, item.name, files, problems);
    else if (item.name === "exceptions.yaml" && !item.isFolder) {
      files.push(readFile(root, "exceptions", "exceptions", item.name));
    } else problems.push(strayAtTop(root, item));
  }
  return { files, problems };
}

function readKind(root: string, kind: Kind, files: KnowledgeFile[], problems: Problem[]): void {
  for (const item of list(join(root, kind), problems)) {
    const id = item.name.replace(/\.yaml$/, "");
    const inside = `${kind}/${item.name}`;
    if (item.isFolder || id === item.name || !Id.safeParse(id).success) {
      problems.push(strayInKind(root, inside));
    } else files.push(readFile(root, kind, id, inside));
  }
}

interface Item {
  readonly name: string;
  readonly isFolder: boolean;
}

function list(folder: string, problems: Problem[]): Item[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !IGNORED.test(entry.name))
      .map((entry) => ({ name: entry.name, isFolder: isFolder(folder, entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
}

/** Mounted folders (Kubernetes config maps) hold links to files. */
function isFolder(folder: string, entry: Dirent): boolean {
  return entry.isSymbolicLink() ? statSync(join(folder, entry.name)).isDirectory() : entry.isDirectory();
}

function readFile(root: string, kind: KnowledgeFile["kind"], id: string, inside: string): KnowledgeFile {
  return {
    kind,
    id,
    file: shown(join(root, inside)),
    inside,
    text: readFileSync(join(root, inside), "utf8"),
  };
}

/** A path as people write it: from where they stand if it is below, with `/`. */
export function shown(path: string): string {
  const fromHere = relative(process.cwd(), path);
  const below = fromHere !== "" && !fromHere.startsWith("..");
  return (below ? fromHere : path).split(sep).join("/");
}

const stray = { line: 1, rule: "folder", path: "" } as const;

function unreadable(folder: string, error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  return {
    ...stray,
    file: shown(folder),
    found: code === "ENOENT" ? "there is no such folder" : `the folder cannot be read (${code})`,
    allowed: "a folder with knowledge files",
    next: "Check the path that was given with --knowledge or KNOWLEDGE_DIR",
  };
}

function strayAtTop(root: string, item: Item): Problem {
  return {
    ...stray,
    file: shown(join(root, item.name)),
    found: item.isFolder
      ? "this folder is not one of the kinds of knowledge"
      : "this file does not belong here",
    allowed: `the folders ${KIND_NAMES.join(", ")}, and exceptions.yaml`,
    next: "Move it into the folder of its kind, or out of the knowledge",
  };
}

function strayInKind(root: string, inside: string): Problem {
  return {
    ...stray,
    file: shown(join(root, inside)),
    found: "this is not a file name of a knowledge file",
    allowed: "lower-case letters, digits, `-` and `.`, ending in .yaml: `example-mail.yaml`",
    next: "Rename it; the name without .yaml is the entry's id",
  };
}
