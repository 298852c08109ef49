import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { checkedBytes } from "./checked.ts";
import { readFolder } from "./files.ts";
import { loadKnowledge } from "./load.ts";
import { KnowledgeError } from "./problem.ts";
import { SHIPPED } from "./shipped.ts";
import { parseYaml } from "./yaml.ts";

/**
 * The parsed files of a folder by the hash of their text, as JSON. Files that are no YAML, or whose data JSON cannot
 * hold exactly, are left out: the loader parses those itself and says what is wrong with them.
 */
export function compileKnowledge(folder: string): string {
  const compiled: Record<string, unknown> = {};
  for (const { text, hash } of readFolder(folder).files) {
    const parsed = parseYaml(text);
    if ("data" in parsed && survivesJson(parsed.data)) compiled[hash] = parsed.data;
  }
  return JSON.stringify(compiled);
}

function survivesJson(data: unknown): boolean {
  const json = JSON.stringify(data);
  return json !== undefined && isDeepStrictEqual(JSON.parse(json), data);
}

/** Writes the base for a start that need not check it again. One that breaks a rule is checked, and told, at every start. */
function writeChecked(): void {
  rmSync(SHIPPED.checked, { force: true });
  try {
    writeFileSync(SHIPPED.checked, checkedBytes(loadKnowledge(SHIPPED).knowledge));
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SHIPPED.compiled, compileKnowledge(SHIPPED.shipped));
  writeChecked();
}
