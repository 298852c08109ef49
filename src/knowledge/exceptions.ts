import { dirname } from "node:path/posix";
import type { Finding, Rule } from "./base.ts";
import type { ParsedFile } from "./parse-file.ts";
import { formatPath } from "./place.ts";
import type { Verdict } from "./run-rules.ts";
import type { ExceptionsData } from "./schema/index.ts";
import { nearest } from "./suggest.ts";

/** Differences to a reference are ruled on in the same file, and judged where the comparison is made. */
const COMPARE = "compare";

interface Exempt {
  readonly exception: ExceptionsData[number];
  readonly file: string;
  readonly path: readonly PropertyKey[];
  /** The file it speaks of, as messages show it. */
  readonly target: string;
}

export interface ExceptionsInput {
  readonly verdicts: readonly Verdict[];
  readonly files: readonly ParsedFile[];
  readonly rules: readonly Rule[];
  /** The exceptions.yaml whose entries must all be needed; what lies over a folder may have made its own unneeded. */
  readonly judged: string | undefined;
}

/** Takes away what is exempt, and adds what is wrong with the exceptions themselves. */
export function applyExceptions({ verdicts, files, rules, judged }: ExceptionsInput): Verdict[] {
  const exempts = files.flatMap(exemptsOf);
  const used = new Set<Exempt>();
  const left = verdicts.filter((verdict) => {
    const matching = exempts.filter((exempt) => covers(exempt, verdict));
    for (const exempt of matching) used.add(exempt);
    return matching.length === 0;
  });
  const known = new Set(files.map(({ file }) => file.file));
  const wrong = exempts.flatMap((exempt) => {
    const mistake = unknownRule(exempt, rules);
    if (mistake !== undefined) return [mistake];
    if (exempt.file !== judged || used.has(exempt)) return [];
    return [known.has(exempt.target) ? unneeded(exempt) : unknownFile(exempt)];
  });
  return [...left, ...wrong.map((finding) => ({ ...finding, rule: "exceptions" }))];
}

function exemptsOf({ file, data }: ParsedFile): Exempt[] {
  if (file.kind !== "exceptions") return [];
  return (data as ExceptionsData).flatMap((exception, index) => {
    if (exception.rule === COMPARE) return [];
    return [{ exception, file: file.file, path: [index], target: `${dirname(file.file)}/${exception.file}` }];
  });
}

function covers({ exception, target }: Exempt, verdict: Verdict): boolean {
  if (exception.rule !== verdict.rule || target !== verdict.file) return false;
  const { subject } = exception;
  return subject === undefined || subject === verdict.subject || subject === formatPath(verdict.path);
}

function unknownRule({ exception, file, path }: Exempt, rules: readonly Rule[]): Finding | undefined {
  const names = [...rules.map(({ name }) => name), COMPARE];
  if (names.includes(exception.rule)) return undefined;
  const near = nearest(exception.rule, names);
  return {
    file,
    path: [...path, "rule"],
    found: `there is no rule "${exception.rule}" that allows exceptions`,
    allowed: names.join(", "),
    next: near === undefined ? "Name one of these" : `Did you mean ${near}?`,
  };
}

function unknownFile({ file, path, target }: Exempt): Finding {
  return {
    file,
    path: [...path, "file"],
    found: `there is no file ${target}`,
    allowed: "the path of a file inside this knowledge folder: `providers/example.yaml`",
    next: "Correct the path, or remove the exception with its file",
  };
}

function unneeded({ exception, file, path, target }: Exempt): Finding {
  const subject = exception.subject === undefined ? "" : ` for ${exception.subject}`;
  return {
    file,
    path,
    found: `${target} keeps the rule ${exception.rule}${subject}, so this exception is no longer needed`,
    allowed: "exceptions that something needs",
    next: "Remove it",
  };
}
