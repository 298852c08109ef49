import { fingerprintOf } from "./fingerprint.ts";
import type { ParsedFile } from "./parse-file.ts";
import type { Told } from "./prose.ts";
import type { TranslationData } from "./schema/index.ts";
import { partsOf } from "./translations.ts";

/**
 * Leaves out translations whose entry a later folder has replaced with other words: it is read in those words, and who
 * wrote them need not mend a file of the folder below.
 *
 * @param files what is left after the overlay
 * @param folders all files by folder, the lowest first
 */
export function withoutOvertaken(
  files: readonly ParsedFile[],
  folders: readonly (readonly ParsedFile[])[],
): readonly ParsedFile[] {
  const depths = new Map(folders.flatMap((own, depth) => own.map(({ file }) => [file.file, depth] as const)));
  const depthOf = ({ file }: ParsedFile) => depths.get(file.file) ?? 0;
  const entries = new Map(files.map((file) => [file.file.inside, file]));
  return files.filter((translation) => {
    if (translation.file.kind !== "translations") return true;
    const entry = entries.get(insideOf(translation.file.id));
    if (entry === undefined || depthOf(entry) <= depthOf(translation)) return true;
    // The cast is true because `parseFile` held both against the schema of their kind.
    return (translation.data as TranslationData).english === fingerprintOf(entry.data as Told);
  });
}

function insideOf(id: string): string {
  const { kind, entry } = partsOf(id);
  return `${kind === "fix" ? "errors" : "concepts"}/${entry}.yaml`;
}
