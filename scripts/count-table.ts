import type { Counts } from "../src/knowledge/counts.ts";

const ROWS: readonly (readonly [string, keyof Counts])[] = [
  ["providers", "providers"],
  ["mail domains", "domains"],
  ["MX patterns", "mxPatterns"],
  ["names with several meanings", "ambiguities"],
  ["explanations", "concepts"],
  ["errors and symptoms", "errors"],
  ["mail apps and devices", "clients"],
  ["frameworks and programs", "frameworks"],
  ["of all these, with a source that somebody read", "checked"],
  ["explanations and errors in a further language", "translations"],
];

/** The README's table of what the base holds. */
export function countTable(counts: Counts): string {
  const rows = ROWS.map(([what, key]) => `| ${what} | ${counts[key].toLocaleString("en")} |`);
  return ["| what | how many |", "|---|---|", ...rows].join("\n");
}
