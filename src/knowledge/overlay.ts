import type { KnowledgeFile } from "./files.ts";
import { isSingle, type Kind } from "./kinds.ts";
import { visible } from "./visible.ts";

/** What an overlay did: `replaces` names the file that is no longer read; left out where the entry is new. */
export interface Replaced {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly replaces?: string;
}

/** A line for people: `ours/providers/gmail.yaml: replaces knowledge/providers/gmail.yaml`. */
export const replacedLine = ({ kind, id, file, replaces }: Replaced): string =>
  visible(`${file}: ${replaces ? `replaces ${replaces}` : `adds ${kind}/${id}`}`);

export interface Laid<File> {
  /** One file an entry, the last one laid; every single file (exceptions.yaml, publishers.yaml). */
  readonly files: readonly File[];
  readonly replaced: readonly Replaced[];
}

/** Lays folders over the first one, by kind and id, in the order given. */
export function overlay<File extends { readonly file: KnowledgeFile }>(
  folders: readonly (readonly File[])[],
): Laid<File> {
  const byEntry = new Map<string, File>();
  const replaced: Replaced[] = [];
  folders.forEach((files, depth) => {
    for (const item of files) {
      const key = isSingle(item.file.kind) ? item.file.file : item.file.inside;
      if (depth > 0) note(item.file, byEntry.get(key)?.file, replaced);
      byEntry.set(key, item);
    }
  });
  return { files: [...byEntry.values()], replaced };
}

function note(file: KnowledgeFile, under: KnowledgeFile | undefined, replaced: Replaced[]): void {
  if (isSingle(file.kind)) return;
  const entry = { kind: file.kind, id: file.id, file: file.file };
  replaced.push(under === undefined ? entry : { ...entry, replaces: under.file });
}
