import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "./knowledge/cache.ts";

/** Where the code stands by which texts become features, and features a model. */
const FOLDERS = ["learn", "engine"];

/** Of the engine, what only makes a card of what was understood. */
const NO_LESSON = /^(?:answer|compose)\b/;

/**
 * A fingerprint of that code, so that the build learns anew when it has changed.
 *
 * @param root the folder of the code, as the build wrote it
 */
export function lessonCode(root = fileURLToPath(new URL(".", import.meta.url))): string {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.[jt]s$/.test(file) && !NO_LESSON.test(file))
      .sort()
      .map((file) => join(root, folder, file)),
  );
  return hashOf(Buffer.concat(files.map((file) => readFileSync(file))));
}
