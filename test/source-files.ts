import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export const ROOT = join(__dirname, "..");

export interface SourceFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** What it imports: a path from the root for our own files, the specifier for packages. */
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|(?:^|\n)import\s+"([^"]+)"|\bimport\("([^"]+)"\)/g;

/** Every TypeScript file under a folder of the repository. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name).split(sep).join("/"))
    .sort()
    .map(read);
}

function read(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), "utf8");
  const imports = [...text.matchAll(IMPORT)].map((match) =>
    resolved(path, match[1] ?? match[2] ?? match[3] ?? ""),
  );
  return { path, text, lines: text.split("\n").length - 1, imports };
}

function resolved(path: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return relative(ROOT, join(ROOT, path, "..", specifier))
    .split(sep)
    .join("/");
}
