/**
 * `npm run soak -- [--seconds 300] [--rate 50] [--seed 1]`: the built bot on loopback between fakes of Slack and Discord that fail in every
 * way they know. Ends with 1 where an answer was lost or doubled, a secret repeated, or the process ended.
 */
import { readChecked } from "../../src/knowledge/checked.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { readOptions } from "./options.ts";
import { failings, report } from "./report.ts";
import { soak } from "./soak.ts";

const options = readOptions(process.argv.slice(2));
const base = readChecked(SHIPPED.shipped, SHIPPED.checked) ?? loadKnowledge(SHIPPED).knowledge;
const soaked = await soak(base, options);
console.log(report(soaked, options));
const failed = failings(soaked);
console.log(failed.length === 0 ? "\nlost 0, doubled 0" : `\nFAILED: ${failed.join("; ")}`);
process.exit(failed.length === 0 ? 0 : 1);
