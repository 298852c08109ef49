import { assemble } from "./assemble.ts";
import { readCache } from "./cache.ts";
import { applyExceptions } from "./exceptions.ts";
import { type Folder, type KnowledgeFile, readFolder } from "./files.ts";
import type { Knowledge } from "./knowledge.ts";
import { overlay, type Replaced } from "./overlay.ts";
import { withoutOvertaken } from "./overtaken.ts";
import { type ParsedFile, parseFile } from "./parse-file.ts";
import { KnowledgeError, type Problem } from "./problem.ts";
import { resolveServers } from "./resolve.ts";
import { RULES } from "./rules/index.ts";
import { runRules, toProblems } from "./run-rules.ts";
import { lessonsOf, versionOf } from "./version.ts";

export interface LoadOptions {
  /** The folder of the shipped knowledge. */
  readonly shipped: string;
  /** Folders laid over it, by kind and id, in this order. */
  readonly overlays?: readonly string[];
  /** `dist/knowledge.json`: files parsed at build time. Without it every file is parsed from YAML. */
  readonly compiled?: string;
  /** The day of the check, YYYY-MM-DD. Left out, no rule reads a calendar. */
  readonly today?: string;
  /** The package's version; read from package.json if left out. */
  readonly version?: string;
}

export interface Loaded {
  readonly knowledge: Knowledge;
  /** What the overlays replaced or added. */
  readonly replaced: readonly Replaced[];
}

/**
 * Reads, validates and puts together the knowledge.
 * Throws one `KnowledgeError` with every problem of the run; nothing is half-loaded.
 */
export function loadKnowledge(options: LoadOptions): Loaded {
  const folders = [options.shipped, ...(options.overlays ?? [])].map(readFolder);
  const { folders: parsed, problems } = parseFolders(folders, options.compiled);
  const { files: laid, replaced } = overlay(parsed);
  const files = withoutOvertaken(laid, parsed);
  const base = assemble(
    files,
    folders.flatMap((folder) => folder.files),
    options.today,
  );
  const verdicts = applyExceptions({
    verdicts: runRules(RULES, base),
    files,
    rules: RULES,
    judged: problems.length === 0 ? parsed.at(-1)?.find(isExceptions)?.file.file : undefined,
  });
  const broken = toProblems(verdicts, textOf(files));
  if (problems.length + broken.length > 0) throw new KnowledgeError([...problems, ...broken]);
  const { raw: _raw, exists: _exists, today: _today, ...entries } = base;
  const version = versionOf(files, options.version);
  const lessons = lessonsOf(files);
  return { knowledge: { ...entries, version, lessons, providers: resolveServers(base.providers) }, replaced };
}

const isExceptions = ({ file }: ParsedFile) => file.kind === "exceptions";

interface ParsedFolders {
  readonly folders: readonly (readonly ParsedFile[])[];
  readonly problems: readonly Problem[];
}

function parseFolders(folders: readonly Folder[], compiled: string | undefined): ParsedFolders {
  const cache = readCache(compiled);
  const problems = folders.flatMap((folder) => [...folder.problems]);
  const parsed = folders.map((folder) =>
    folder.files.flatMap((file) => {
      const result = parseFile(file, cache);
      if (!("problems" in result)) return [result];
      for (const problem of result.problems) problems.push(problem);
      return [];
    }),
  );
  return { folders: parsed, problems };
}

function textOf(files: readonly ParsedFile[]): (file: string) => string {
  const texts = new Map(files.map(({ file }): [string, KnowledgeFile] => [file.file, file]));
  return (file) => texts.get(file)?.text ?? "";
}
