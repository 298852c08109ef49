import type { Cache } from "./cache.ts";
import type { KnowledgeFile } from "./files.ts";
import { LIMITS } from "./limits.ts";
import { formatPath } from "./place.ts";
import { firstProblems, type Problem } from "./problem.ts";
import { schemaProblems } from "./schema-problems.ts";
import { SCHEMAS } from "./schemas.ts";
import { lineFinder, parseYaml } from "./yaml.ts";

/** A file that fits its schema: as written, and with defaults filled in. */
export interface ParsedFile {
  readonly file: KnowledgeFile;
  readonly hash: string;
  readonly raw: unknown;
  readonly data: unknown;
}

export type Parsed = ParsedFile | { readonly problems: readonly Problem[] };

/** Parses one file (from the cache, where its very text was compiled) and holds it against its schema. */
export function parseFile(file: KnowledgeFile, cache: Cache): Parsed {
  const { hash } = file;
  if (cache.has(hash)) return fit(file, hash, cache.get(hash));
  const parsed = parseYaml(file.text);
  if ("data" in parsed) return fit(file, hash, parsed.data);
  if ("tooRich" in parsed) return { problems: [tooRich(file)] };
  return { problems: firstProblems(parsed.mistakes, ({ line, found }) => notYaml(file, line, found)) };
}

function fit(file: KnowledgeFile, hash: string, raw: unknown): Parsed {
  const schema = SCHEMAS[file.kind];
  const result = schema.safeParse(raw);
  if (result.success) return { file, hash, raw, data: result.data };
  const line = lineFinder(file.text);
  return {
    problems: firstProblems(schemaProblems(schema, raw, result.error.issues), (problem) => ({
      ...problem,
      file: file.file,
      line: line(problem.path),
      rule: "schema",
      path: formatPath(problem.path),
    })),
  };
}

const MOST = `${LIMITS.fileTokens.toLocaleString("en")} keys, values and marks of YAML`;

const tooRich = ({ file }: KnowledgeFile): Problem => ({
  ...{ file, line: 1, rule: "yaml", path: "" },
  found: `the file has more than ${MOST}`,
  allowed: `at most ${MOST}`,
  next: "Check that it is a knowledge file; if it is, split it",
});

function notYaml(file: KnowledgeFile, line: number, found: string): Problem {
  return {
    file: file.file,
    line,
    rule: "yaml",
    path: "",
    found: `this is not YAML that can be read: ${found}`,
    allowed: "plain YAML 1.2: each key once, no aliases",
    next: 'Check indentation, and put texts with ": " or " #" in quotes or fold them with >-',
  };
}
