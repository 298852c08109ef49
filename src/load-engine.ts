import { createEngine } from "./engine/engine.ts";
import { lookupOf } from "./engine/lookup.ts";
import { readChecked } from "./knowledge/checked.ts";
import { replacedLine } from "./knowledge/overlay.ts";
import { SHIPPED } from "./knowledge/shipped.ts";
import { readLookup } from "./lookup-file.ts";
import { learnedFor } from "./model-file.ts";

/**
 * The engine over the shipped knowledge with an organisation's folders laid over it, in this order. What they replace is
 * told on stderr.
 *
 * @throws KnowledgeError with every problem of the run
 */
export async function loadEngine(folders: readonly string[] = []) {
  const base = await load(folders);
  return createEngine(base, learnedFor(base), lookupOf(base, readLookup(SHIPPED.lookup, base)));
}

/** The shipped base alone was checked by the build; the loader is fetched only when something is to be checked. */
async function load(overlays: readonly string[]) {
  const checked = overlays.length === 0 ? readChecked(SHIPPED.shipped, SHIPPED.checked) : undefined;
  if (checked) return checked;
  const { loadKnowledge } = await import("./knowledge/load.ts");
  const { knowledge, replaced } = loadKnowledge({ ...SHIPPED, overlays });
  for (const one of replaced) process.stderr.write(`${replacedLine(one)}\n`);
  return knowledge;
}
