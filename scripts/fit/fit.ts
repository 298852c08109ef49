/**
 * `npm run fit -- DIR`: fits the numbers of deciding on the labelled questions in DIR/pool, reports them by
 * cross-validation (five folds), and writes src/engine/decide/weights.ts. The reader never sees these questions.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { PACKAGE_ROOT, SHIPPED } from "../../src/knowledge/shipped.ts";
import { learnedFor } from "../../src/model-file.ts";
import { percent } from "../eval/figures.ts";
import { renamedIn } from "../eval/renamed.ts";
import { type PoolRow, readRows } from "../eval/rows.ts";
import { fitWeights } from "./logit.ts";
import { type Calibration, type Counted, calibrate, count, realRows } from "./real.ts";

const FOLDS = 5;

const [directory] = process.argv.slice(2);
if (!directory || !existsSync(join(directory, "pool"))) {
  console.error("npm run fit: no folder with pool/*.jsonl given. It wants one: npm run fit -- DIR");
  process.exit(2);
}
const base = loadKnowledge(SHIPPED).knowledge;
const engine = createEngine(base, learnedFor(base));
const rows = ["measure", "logs"].flatMap((name) =>
  readRows<PoolRow>(join(directory, "pool", `${name}.jsonl`)),
);
const real = realRows(rows, engine, base, renamedIn(base));

const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const others = real.filter((_, at) => at % FOLDS !== fold);
  const weights = fitWeights(others);
  const held = real.filter((_, at) => at % FOLDS === fold);
  return count(held, weights, calibrate(others, weights));
});
const sum = (key: keyof Counted) => folds.reduce((total, one) => total + one[key], 0);
const figures = [
  `right ${percent(sum("right"), sum("rows"))}`,
  `right or offered ${percent(sum("right") + sum("offered"), sum("rows"))}`,
  `sure and wrong ${percent(sum("wrong"), sum("rows"))}`,
  `answered though no entry answers ${percent(sum("outAnswered"), sum("out"))}`,
].join(", ");
console.log(`cross-validated: ${figures}`);
const weights = fitWeights(real);
write(calibrate(real, weights));

function write({ temperature, sure }: Calibration): void {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},`);
  writeFileSync(
    `${PACKAGE_ROOT}src/engine/decide/weights.ts`,
    `/** Written by \`npm run fit\` on ${new Date().toISOString().slice(0, 10)}. On rows not fitted on (five folds): ${figures}. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join("\n")}
};

/** Over 1 probabilities are drawn together, under 1 apart, so that they come true. */
export const TEMPERATURE = ${temperature};

/** From here on one answer is given; below, the likeliest are offered. */
export const SURE = ${sure};
`,
  );
}
