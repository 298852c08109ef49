import { existsSync } from "node:fs";
import { createEngine } from "./engine/engine.ts";
import { loadKnowledge } from "./knowledge/load.ts";
import { SHIPPED } from "./knowledge/shipped.ts";

/**
 * The engine over the shipped knowledge with an organisation's folders laid over it: first those of KNOWLEDGE_DIR,
 * then those of `--knowledge`. What they replace is told on stderr.
 *
 * @throws KnowledgeError with every problem of the run
 */
export async function loadEngine(folders: readonly string[] = []) {
  if (existsSync(".env")) (await import("dotenv")).config({ quiet: true });
  const fromEnv = (process.env.KNOWLEDGE_DIR ?? "").split(":").filter((folder) => folder !== "");
  const { knowledge, replaced } = loadKnowledge({ ...SHIPPED, overlays: [...fromEnv, ...folders] });
  for (const { kind, id, file, replaces } of replaced) {
    process.stderr.write(`${file}: ${replaces ? `replaces ${replaces}` : `adds ${kind}/${id}`}\n`);
  }
  return createEngine(knowledge);
}
