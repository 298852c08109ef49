import type { z } from "zod";
import { formatPath } from "./place.ts";
import { portSays } from "./ports.ts";
import { allowedAt, keysAt } from "./schema-words.ts";
import { nearest } from "./suggest.ts";
import { meantShape } from "./union-issues.ts";

export interface SchemaProblem {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly allowed: string;
  readonly next: string;
}

type Issue = z.core.$ZodIssue;

/** What a value is called, by the key it stands under. */
const NOUNS = new Map(
  Object.entries({
    tls: "a TLS mode",
    kind: "a kind",
    need: "a need",
    needs: "a need",
    status: "a status",
    type: "a protocol",
    authentication: "a kind of authentication",
    hostname: "a host name",
    domains: "a domain",
    mx: "an MX pattern",
    checked: "a day",
    url: "an https:// address",
    links: "an https:// address",
  }),
);

/** zod's issues for one file, each with what was found, what is allowed and what to do next; the first of each place. */
export function schemaProblems(schema: z.ZodType, data: unknown, issues: readonly Issue[]): SchemaProblem[] {
  const problems = issues.flatMap(meantShape).flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return unknownKeys(schema, issue.path, issue.keys);
    return [describe(schema, data, issue)];
  });
  return [
    ...new Map(problems.reverse().map((problem) => [formatPath(problem.path), problem])).values(),
  ].reverse();
}

function unknownKeys(schema: z.ZodType, path: PropertyKey[], keys: readonly string[]): SchemaProblem[] {
  const allowed = keysAt(schema, path);
  return keys.map((key) => {
    const near = nearest(key, allowed);
    return {
      path: [...path, key],
      found: `"${short(key)}" is not a key that can stand here`,
      allowed: allowed.join(", "),
      next: near === undefined ? "Remove it" : `Did you mean "${near}"?`,
    };
  });
}

function describe(schema: z.ZodType, data: unknown, issue: Issue): SchemaProblem {
  const value = valueAt(data, issue.path);
  const allowed = allowedAt(schema, issue.path);
  if (issue.code === "invalid_key") return wrongKey(issue);
  if (value === undefined || value === null) return missing(issue.path, allowed, value);
  return {
    path: issue.path,
    found: found(issue, value),
    allowed: ruleOf(issue) ?? allowed,
    next: next(issue, data, value),
  };
}

function missing(path: PropertyKey[], allowed: string, value: null | undefined): SchemaProblem {
  if (path.length === 0) return { path, found: "the file is empty", allowed, next: "Fill it in" };
  const key = String(path.at(-1));
  if (value === null)
    return { path, found: `"${key}" is empty`, allowed, next: "Fill it in, or remove the line" };
  return { path, found: `"${key}" is missing`, allowed, next: `Add \`${key}:\`` };
}

function wrongKey(issue: z.core.$ZodIssueInvalidKey): SchemaProblem {
  const inner = issue.issues[0];
  const pattern = inner !== undefined && "pattern" in inner ? String(inner.pattern) : "";
  return {
    path: issue.path,
    found: `"${short(String(issue.path.at(-1)))}" cannot be a key here`,
    allowed: `keys that match ${pattern}`,
    next: "Rename the key",
  };
}

function found(issue: Issue, value: unknown): string {
  if (issue.code === "too_small" || issue.code === "too_big")
    return `${sizeOf(value)} is ${bound(issue.code)}`;
  const key = issue.path.findLast((step) => typeof step === "string");
  const noun = NOUNS.get(String(key)) ?? "what can stand here";
  return `${printed(value)} is not ${noun}`;
}

const bound = (code: "too_small" | "too_big") => (code === "too_small" ? "too little" : "too much");

function sizeOf(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "string" ? `a text of ${value.length} characters` : printed(value);
}

/** The sentence that the schema itself gives for the mistake, where it has one. */
function ruleOf(issue: Issue): string | undefined {
  if (issue.code === "too_small") return `at least ${issue.minimum}`;
  if (issue.code === "too_big") return `at most ${issue.maximum}`;
  if (issue.code !== "invalid_format" && issue.code !== "custom") return undefined;
  const own = /^must be (.*)$/.exec(issue.message);
  return own?.[1] ?? (issue.message.startsWith("Invalid") ? undefined : issue.message);
}

function next(issue: Issue, data: unknown, value: unknown): string {
  const key = issue.path.at(-1);
  if (key === "tls") return tlsAdvice(data, issue.path);
  if (issue.code === "invalid_value") {
    const near = nearest(String(value), issue.values.map(String));
    return near === undefined ? "Use one of these" : `Did you mean "${near}"?`;
  }
  if (issue.code === "invalid_type") return typeAdvice(issue.expected, value);
  if (issue.code === "too_big") return "Make it shorter";
  return "Correct the value";
}

function tlsAdvice(data: unknown, path: readonly PropertyKey[]): string {
  const port = valueAt(data, [...path.slice(0, -1), "port"]);
  return portSays(Number(port)) ?? "Use one of these";
}

function typeAdvice(expected: string, value: unknown): string {
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return `Put it in quotes: "${String(value)}"`;
  }
  if (expected === "number" && Number.isFinite(Number(value)))
    return `Write it without quotes: ${String(value)}`;
  if (expected === "array")
    return `Write it as a list: [${Array.isArray(value) ? "" : short(String(value))}]`;
  return "Correct the value";
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a block with keys";
  return typeof value === "string" ? `"${short(value)}"` : String(value);
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

/** The value at a path of keys and indexes, or undefined. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}
