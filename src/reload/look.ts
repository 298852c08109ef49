import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Names that are looked at; the shipped knowledge has 1,300. Where there are more, SIGHUP remains. */
const MOST = 10_000;

/** A knowledge folder holds kinds, translations a language more, and these the files. */
const DEEPEST = 3;

/**
 * What lies in folders, without reading any file: a text that changes when a file or link in them is written, replaced, put in or taken
 * away, also where a whole folder goes or comes back. Hidden files are passed over, but a link may lead to one: so a Kubernetes volume
 * changes its `..data`.
 */
export async function look(folders: readonly string[]): Promise<string> {
  const all = createHash("sha256");
  const seen = { left: MOST, note: (line: string) => void all.update(`${line}\n`) };
  for (const folder of folders) await lookInto(folder, 0, seen);
  return all.digest("hex");
}

interface Seen {
  left: number;
  note(line: string): void;
}

async function lookInto(path: string, depth: number, seen: Seen): Promise<void> {
  if (seen.left <= 0) return;
  seen.left -= 1;
  try {
    const { ino, size, mtimeMs, ctimeMs, isFolder } = await kindOf(path);
    seen.note([path, ino, isFolder ? "" : `${size} ${mtimeMs} ${ctimeMs}`].join(" "));
    if (!isFolder || depth === DEEPEST) return;
    const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
    for (const name of names) await lookInto(join(path, name), depth + 1, seen);
  } catch (error) {
    seen.note(`${path} ${error instanceof Error && "code" in error ? error.code : "unknown"}`);
  }
}

async function kindOf(path: string) {
  const found = await stat(path);
  return { ...found, isFolder: found.isDirectory() };
}
