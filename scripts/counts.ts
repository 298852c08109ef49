/** `npm run counts`: writes the table of what is there into the README. */
import { readFileSync, writeFileSync } from "node:fs";
import { countKnowledge } from "../src/knowledge/counts.ts";
import { loadKnowledge } from "../src/knowledge/load.ts";
import { PACKAGE_ROOT, SHIPPED } from "../src/knowledge/shipped.ts";
import { countTable } from "./count-table.ts";

const file = `${PACKAGE_ROOT}README.md`;
const { knowledge } = loadKnowledge({ shipped: SHIPPED.shipped });
const table = countTable(countKnowledge(knowledge));
writeFileSync(
  file,
  readFileSync(file, "utf8").replace(/(<!-- counts:[^\n]*\n)[\s\S]*?(\n<!-- \/counts -->)/, `$1${table}$2`),
);
