import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Outcome } from "../outcome.ts";

/**
 * Writes a new file and never over one that is there.
 *
 * @param shown the path as messages name it
 * @returns the path, or what stood in the way
 */
export function writeNew(path: string, shown: string, text: string): Outcome {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: "wx" });
    return { text: shown, code: 0 };
  } catch (error) {
    return { text: `${shown}: ${reasonOf((error as NodeJS.ErrnoException).code)}`, code: 1 };
  }
}

const reasonOf = (code = "unknown") =>
  code === "EEXIST"
    ? "is there already, and is left as it is. Allowed: a name that is free. Edit that file, or choose another name."
    : `cannot be written (${code}). Allowed: a folder that you may write to. Name one with --knowledge DIR.`;
