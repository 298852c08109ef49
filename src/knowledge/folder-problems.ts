import { KIND_NAMES, SINGLES } from "./kinds.ts";
import { TRANSLATED } from "./languages.ts";
import type { Problem } from "./problem.ts";

const RULE = { line: 1, rule: "folder", path: "" } as const;

/** What Node says when something cannot be read: `ENOENT`, `EACCES`. */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
}

export function unreadableFolder(file: string, error: unknown): Problem {
  const code = codeOf(error);
  return {
    ...RULE,
    file,
    found: code === "ENOENT" ? "there is no such folder" : `the folder cannot be read (${code})`,
    allowed: "a folder with knowledge files",
    next: "Check the path that was given with --knowledge or KNOWLEDGE_DIR",
  };
}

export function unreadableFile(file: string, error: unknown): Problem {
  return {
    ...RULE,
    file,
    found: `the file cannot be read (${codeOf(error)})`,
    allowed: "files that the program may read",
    next: "Check the file's owner and permissions",
  };
}

export function notUtf8(file: string): Problem {
  return {
    ...RULE,
    file,
    found: "this is not text in UTF-8",
    allowed: "text files in UTF-8",
    next: "Save it as UTF-8",
  };
}

export function strayAtTop(file: string, isFolder: boolean): Problem {
  return {
    ...RULE,
    file,
    found: isFolder ? "this folder is not one of the kinds of knowledge" : "this file does not belong here",
    allowed: `the folders ${KIND_NAMES.join(", ")}, and ${SINGLES.map((name) => `${name}.yaml`).join(", ")}`,
    next: "Move it into the folder of its kind, or out of the knowledge",
  };
}

export function strayInKind(file: string): Problem {
  return {
    ...RULE,
    file,
    found: "this is not the name of a knowledge file",
    allowed: "lower-case letters, digits, `-` and `.`, ending in .yaml: `example-mail.yaml`",
    next: "Rename it; the name without .yaml is the entry's id",
  };
}

export function strayInTranslations(file: string): Problem {
  return {
    ...RULE,
    file,
    found: "this is not the folder of a language that entries are translated into",
    allowed: `the folders ${TRANSLATED.join(", ")}; the entries themselves are the English`,
    next: "Move translations into the folder of their language: `translations/de/fix.ID.yaml`",
  };
}
