import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { KnowledgeFile } from "./files.ts";
import { PACKAGE_ROOT } from "./shipped.ts";

interface Hashed {
  readonly file: KnowledgeFile;
  readonly hash: string;
}

/**
 * `2026.11.0-1a2b3c4d`: the version of the package, and eight hex digits that change with any byte of any file.
 *
 * @param release the package's version; read from package.json if left out
 */
export function versionOf(files: readonly Hashed[], release = packageVersion()): string {
  const lines = files.map(({ file, hash }) => `${file.inside} ${hash}`).sort();
  return `${release}-${createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 8)}`;
}

/** What names are called teaches nothing that would have to be learned again. */
const TEACHES: ReadonlySet<string> = new Set(["concepts", "errors", "examples", "facts", "roles", "terms"]);

/** Eight hex digits that change with any byte of a file that the engine learns from. */
export function lessonsOf(files: readonly Hashed[]): string {
  const lines = files
    .filter(({ file }) => TEACHES.has(file.kind))
    .map(({ file, hash }) => `${file.inside} ${hash}`)
    .sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 8);
}

/** The release, as package.json has it. */
export function packageVersion(): string {
  const file: { version: string } = JSON.parse(readFileSync(`${PACKAGE_ROOT}package.json`, "utf8"));
  return file.version;
}
