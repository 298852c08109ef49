import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { createMetrics } from "../../src/metrics/metrics.ts";
import { ROOT } from "../source-files.ts";
import { parsePage } from "./prometheus.ts";

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

/** Of a histogram's series the metric's name. */
const familyOf = (name: string) => name.replace(/^(waybill_\w+_seconds)_(?:bucket|sum|count)$/, "$1");

/** What is really served, once everything has happened: labels by metric. */
const served = new Map<string, Set<string>>();

beforeAll(async () => {
  const metrics = createMetrics("v1");
  const watch = metrics.watch("slack");
  watch.answered({ kind: "settings", entry: "settings", confidence: 1 }, 0.01);
  for (const { name, labels } of parsePage((await metrics.page()).body)) {
    const family = served.get(familyOf(name)) ?? new Set();
    for (const label of Object.keys(labels)) family.add(label);
    served.set(familyOf(name), family);
  }
});

const own = () => [...served].filter(([name]) => name.startsWith("waybill_"));

test("docs/operating.md lists the metrics that are served, with their labels", () => {
  const rows = [...read("docs/operating.md").matchAll(/^\| `(waybill_\w+)` \| ([^|]*) \|/gm)];
  const listed = rows.map(([, name, labels = ""]) => [
    name,
    [...labels.matchAll(/`(\w+)`/g)].map(([, label]) => label).sort(),
  ]);
  const real = own().map(([name, labels]) => [name, [...labels].filter((label) => label !== "le").sort()]);
  expect(listed.sort()).toEqual(real.sort());
});

/** What Prometheus adds to each series. */
const ADDED = ["job", "instance"];

const EXPRESSIONS = [
  ...read("deploy/grafana.json").matchAll(
    /"(?:expr|query)": "((?:[^"\\]|\\.)+)",?\n(?:\s*"legendFormat": "([^"]*)")?/g,
  ),
]
  .map(([, expression = "", legend = ""]) => ({ expression: expression.replaceAll('\\"', '"'), legend }))
  .filter(({ expression }) => /\w+_\w+[{[]|label_values/.test(expression));

test.each(EXPRESSIONS)("the dashboard's $expression reads what is served", ({ expression, legend }) => {
  const names = [...expression.matchAll(/\b((?:waybill|process|nodejs)_\w+)/g)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(0);
  const known = names.flatMap((name) => [...(served.get(familyOf(name)) ?? [`no ${name}`])]);
  expect(known.filter((label) => label.startsWith("no "))).toEqual([]);
  const used = [
    ...[...expression.matchAll(/[{,](\w+)=~?"/g)].map(([, label]) => label),
    ...[...expression.matchAll(/by \(([^)]*)\)/g)].flatMap(([, labels = ""]) => labels.split(", ")),
    ...[...legend.matchAll(/\{\{(\w+)\}\}/g)].map(([, label]) => label),
  ];
  for (const label of used) expect([...known, ...ADDED]).toContain(label);
});

test("the dashboard shows each metric", () => {
  const shown = EXPRESSIONS.map(({ expression }) => expression).join(" ");
  expect(own().filter(([name]) => !shown.includes(name))).toEqual([]);
});
