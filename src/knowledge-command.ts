import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkKnowledge } from "./knowledge/check.ts";
import { compareKnowledge } from "./knowledge/compare/compare.ts";
import { readReference } from "./knowledge/compare/reference.ts";
import { importClientConfig } from "./knowledge/import/import.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { loadKnowledge } from "./knowledge/load.ts";
import { newProvider } from "./knowledge/new/new.ts";
import type { Outcome } from "./knowledge/outcome.ts";
import { KnowledgeError } from "./knowledge/problem.ts";
import { SHIPPED } from "./knowledge/shipped.ts";
import { listStale } from "./knowledge/stale.ts";
import { lessonProblems } from "./lesson-check.ts";

export interface KnowledgeIo {
  out(text: string): void;
  err(text: string): void;
  /** YYYY-MM-DD; rules and ages are read by it. */
  readonly today: string;
  /** The folder that paths on the command line start from. */
  readonly root: string;
}

/** What was asked for failed; the message is one paragraph for people. */
class Failure extends Error {}
/** The command line was not understood. */
class Misuse extends Error {}

const USAGE =
  "Usage: waybill knowledge check [DIR…] | import FILE… | new DOMAIN | stale [--months 6] | compare FILE";

interface Command {
  /** How many operands it takes, at least and at most. */
  readonly takes: readonly [number, number];
  run(operands: readonly string[], io: KnowledgeIo, months: number): number;
}

const COMMANDS = new Map<string, Command>(
  Object.entries({
    check: { takes: [0, Number.POSITIVE_INFINITY], run: check },
    import: { takes: [1, Number.POSITIVE_INFINITY], run: importFiles },
    new: { takes: [1, 1], run: ([domain = ""], io) => print(newProvider(domain, shipped()), io) },
    stale: { takes: [0, 0], run: (_, io, months) => stale(months, io) },
    compare: { takes: [1, 1], run: ([file = ""], io) => compare(file, io) },
  } satisfies Record<string, Command>),
);

/**
 * `waybill knowledge …` without the first two words.
 * Gives the exit code: 0 done, 1 problems found, 2 the command line was not understood.
 */
export function knowledgeCommand(args: readonly string[], io: KnowledgeIo): number {
  try {
    const { command, operands, months } = readArguments(args);
    return command.run(operands, io, months);
  } catch (error) {
    const known = error instanceof Failure || error instanceof Misuse || error instanceof KnowledgeError;
    if (!known) throw error;
    io.err(error.message);
    return error instanceof Misuse ? 2 : 1;
  }
}

function readArguments([name = "", ...rest]: readonly string[]) {
  const command = COMMANDS.get(name);
  if (command === undefined)
    throw misuse(name === "" ? "No command" : `Unknown command "${name.slice(0, 40)}"`);
  const { values, positionals: operands } = parse(rest);
  const [least, most] = command.takes;
  if (operands.length < least) throw misuse(`${name} needs a ${name === "new" ? "domain" : "file"}`);
  if (operands.length > most) throw misuse(`${name} takes ${most === 0 ? "no file" : "one thing"}`);
  if (values.months !== undefined && name !== "stale") throw misuse("--months belongs to stale");
  if (!/^\d{1,3}$/.test(values.months ?? "6")) throw misuse("--months takes a whole number");
  return { command, operands, months: Number(values.months ?? "6") };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { months: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    throw misuse(String((error as Error).message.split(/\.\s/, 1)[0]));
  }
}

const misuse = (found: string) => new Misuse(`${found}. ${USAGE}`);

function check(folders: readonly string[], io: KnowledgeIo): number {
  const overlays = folders.map((folder) => resolve(io.root, folder));
  const { text, code } = checkKnowledge({ ...SHIPPED, overlays, today: io.today });
  io.out(text);
  if (code !== 0 || overlays.length === 0) return code;
  const laid = loadKnowledge({ ...SHIPPED, overlays });
  const taken = lessonProblems(shipped(), laid.knowledge, laid.replaced);
  for (const problem of taken) io.out(problem);
  return taken.length > 0 ? 1 : 0;
}

function importFiles(files: readonly string[], io: KnowledgeIo): number {
  const knowledge = shipped();
  const codes = files.map((file) => print(importFile(file, knowledge, io), io));
  return Math.max(...codes);
}

function importFile(file: string, knowledge: Knowledge, io: KnowledgeIo): Outcome {
  const text = read(file, io);
  return text === undefined
    ? { text: unreadable(file), code: 1 }
    : importClientConfig(text, file, knowledge, io.today);
}

function stale(months: number, io: KnowledgeIo): number {
  io.out(listStale(shipped(), months, io.today));
  return 0;
}

function compare(file: string, io: KnowledgeIo): number {
  const text = read(file, io);
  if (text === undefined) throw new Failure(unreadable(file));
  const { text: differences, code } = compareKnowledge(references(text, file), shipped(), io.today);
  io.out(differences);
  return code;
}

function references(text: string, file: string) {
  try {
    return readReference(text);
  } catch (error) {
    const found = error instanceof Error ? error.message.split("\n", 1)[0] : "";
    const allowed = "Allowed: a JSON list of entries with id, displayName, domains and servers";
    throw new Failure(
      `${file}: this is no reference (${found}). ${allowed}. Check that it is the right file.`,
    );
  }
}

const shipped = (): Knowledge => loadKnowledge(SHIPPED).knowledge;

function print({ text, code }: Outcome, io: KnowledgeIo): number {
  if (code === 0) io.out(text);
  else io.err(text);
  return code;
}

function read(file: string, io: KnowledgeIo): string | undefined {
  try {
    return readFileSync(resolve(io.root, file), "utf8");
  } catch {
    return undefined;
  }
}

function unreadable(file: string): string {
  return `${file}: this file is not there, or cannot be read. Allowed: the path of a file. Check the path.`;
}
