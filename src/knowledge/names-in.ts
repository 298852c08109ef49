import { type Dirent, opendirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What lies in a folder under a name; `isFolder` of a link is where it leads. */
export interface Name {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

/**
 * What lies in a folder, in no order, but no more than `most`: a folder of a million files is not read to its end.
 *
 * @throws what Node.js throws where it cannot be read
 */
export function namesIn(folder: string, most: number): Name[] {
  const directory = opendirSync(folder, { bufferSize: 512 });
  try {
    const names: Name[] = [];
    while (names.length < most) {
      const entry = directory.readSync();
      if (entry === null) break;
      names.push({ name: entry.name, isFolder: isFolder(folder, entry), isLink: entry.isSymbolicLink() });
    }
    return names;
  } finally {
    directory.closeSync();
  }
}

/** Mounted folders (Kubernetes config maps) hold links to files; a link that leads nowhere fails when it is read. */
function isFolder(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(join(folder, entry.name)).isDirectory();
  } catch {
    return false;
  }
}
