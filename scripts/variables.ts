/** `npm run variables`: writes .env.example and the table in docs/operating.md from what src/config.ts reads. */
import { readFileSync, writeFileSync } from "node:fs";
import { PACKAGE_ROOT } from "../src/knowledge/shipped.ts";
import { envExample, variableTable } from "./variable-table.ts";

const operating = `${PACKAGE_ROOT}docs/operating.md`;

writeFileSync(`${PACKAGE_ROOT}.env.example`, envExample());
writeFileSync(
  operating,
  readFileSync(operating, "utf8").replace(
    /(<!-- variables:[^\n]*\n)[\s\S]*?(<!-- \/variables -->)/,
    (_, before: string, after: string) => `${before}${variableTable()}\n${after}`,
  ),
);
