import { parseSync } from "@swc/core";
import { sourceFiles } from "../source-files.ts";

/** A regular expression as it stands in the source. */
export interface Literal {
  readonly pattern: string;
  readonly flags: string;
  readonly path: string;
}

/** Every regular expression literal under `src`, each pattern once. */
export function literals(): Literal[] {
  const all = sourceFiles("src").flatMap(({ path, text }) =>
    literalsIn(text).map((literal) => ({ ...literal, path })),
  );
  return [...new Map(all.map((literal) => [`/${literal.pattern}/${literal.flags}`, literal])).values()];
}

function literalsIn(text: string): Omit<Literal, "path">[] {
  const found: Omit<Literal, "path">[] = [];
  JSON.stringify(parseSync(text, { syntax: "typescript", target: "es2024" }), (_key, node) => {
    if (node?.type === "RegExpLiteral") found.push({ pattern: node.pattern, flags: node.flags });
    return node;
  });
  return found;
}
