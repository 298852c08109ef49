import { lookupOf } from "../../src/engine/lookup.ts";
import { guardOf } from "../../src/engine/secrets.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { type ChatRow, filesOf, readRows } from "./rows.ts";

/**
 * Where the guard sees a secret in a folder of texts (JSON Lines with `text`): to judge by eye which are false alarms.
 * `node --import ./scripts/typescript.js scripts/eval/secret-alarms.ts DIR`
 */
const [folder = "."] = process.argv.slice(2);
const guard = guardOf(lookupOf(loadKnowledge(SHIPPED).knowledge));
let lines = 0;
for (const file of filesOf(folder, /\.jsonl$/)) {
  for (const { text } of readRows<ChatRow>(file)) {
    lines += 1;
    const { kinds, text: rest } = guard(text, "•••");
    const around = rest.slice(Math.max(0, rest.indexOf("•••") - 60)).slice(0, 120);
    if (kinds.length > 0) console.log(`${kinds.map(({ id }) => id).join()}: ${JSON.stringify(around)}`);
  }
}
console.log(`${lines} lines`);
