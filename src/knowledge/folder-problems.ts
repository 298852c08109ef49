import { KIND_NAMES, SINGLES } from "./kinds.ts";
import { TRANSLATED } from "./languages.ts";
import { LIMITS } from "./limits.ts";
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
  const code = codeOf(error);
  return {
    ...RULE,
    file,
    found: `the file cannot be read (${code})`,
    allowed: "files that the program may read",
    next:
      code === "ENOENT"
        ? "Check whether it is a link that leads nowhere, or was taken away meanwhile"
        : "Check the file's owner and permissions",
  };
}

/** A pipe, a device, a folder. */
export function notAFile(file: string): Problem {
  return {
    ...RULE,
    file,
    found: "this is no plain file, but a pipe, a device or a folder",
    allowed: "text files",
    next: "Take it out of the folder",
  };
}

export function linkOut(file: string): Problem {
  return {
    ...RULE,
    file,
    found: "this link leads out of the knowledge folder",
    allowed: "files, and links to what lies in the same knowledge folder",
    next: "Put a copy in its place, or name the other folder in KNOWLEDGE_DIR as well",
  };
}

const written = (count: number) => count.toLocaleString("en");

export function tooLargeFile(file: string): Problem {
  return {
    ...RULE,
    file,
    found: `the file has more than ${written(LIMITS.fileBytes)} bytes`,
    allowed: `at most ${written(LIMITS.fileBytes)}`,
    next: "Check that it is a knowledge file; if it is, split it",
  };
}

export function tooManyNames(file: string): Problem {
  return {
    ...RULE,
    file,
    found: `the folder holds more than ${written(LIMITS.namesInFolder)} files`,
    allowed: `at most ${written(LIMITS.namesInFolder)} in one folder`,
    next: "Check that it is a knowledge folder, and take out what does not belong to it",
  };
}

export function tooMuchInAll(file: string): Problem {
  return {
    ...RULE,
    file,
    found: `the files come to more than ${written(LIMITS.bytesInAll)} bytes`,
    allowed: `at most ${written(LIMITS.bytesInAll)} in all`,
    next: "Check that it is a knowledge folder, and take out what does not belong to it",
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
