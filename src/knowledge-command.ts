import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { misread, unknown, unknownOption } from "./help/help.ts";
import { checkKnowledge } from "./knowledge/check.ts";
import { compareKnowledge } from "./knowledge/compare/compare.ts";
import { ListMistake } from "./knowledge/compare/readers/list.ts";
import { readList } from "./knowledge/compare/readers/read-list.ts";
import { importClientConfig } from "./knowledge/import/import.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { loadKnowledge } from "./knowledge/load.ts";
import { isNewKind, NEW_KINDS, newFile } from "./knowledge/new/new.ts";
import { writeNew } from "./knowledge/new/write.ts";
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

/** The command line was not understood. */
class Misuse extends Error {}

/** What the options said. */
interface Values {
  readonly months?: string | undefined;
  readonly knowledge?: string | undefined;
}

interface Command {
  /** How many operands it takes, at least and at most. */
  readonly takes: readonly [number, number];
  readonly option?: keyof Values;
  run(operands: readonly string[], io: KnowledgeIo, values: Values): number;
}

const COMMANDS = new Map<string, Command>(
  Object.entries({
    check: { takes: [0, Number.POSITIVE_INFINITY], run: check },
    import: { takes: [1, Number.POSITIVE_INFINITY], run: importFiles },
    new: { takes: [1, 2], option: "knowledge", run: makeNew },
    stale: { takes: [0, 0], option: "months", run: (_, io, { months }) => stale(Number(months ?? "6"), io) },
    compare: { takes: [1, 1], run: ([file = ""], io) => compare(file, io) },
  } satisfies Record<string, Command>),
);

/**
 * `waybill knowledge …` without the first two words.
 * Gives the exit code: 0 done, 1 problems found, 2 the command line was not understood.
 */
export function knowledgeCommand(args: readonly string[], io: KnowledgeIo): number {
  try {
    const { command, operands, values } = readArguments(args);
    return command.run(operands, io, values);
  } catch (error) {
    const isKnown = [Misuse, ListMistake, KnowledgeError].some((kind) => error instanceof kind);
    if (!isKnown) throw error;
    io.err((error as Error).message);
    return error instanceof Misuse ? 2 : 1;
  }
}

function readArguments([name = "", ...rest]: readonly string[]) {
  const command = COMMANDS.get(name);
  if (command === undefined) throw misuse(unknown(name, [...COMMANDS.keys(), "probe"]));
  const { values, positionals: operands } = parse(rest);
  const [least, most] = command.takes;
  if (operands.length < least) throw misuse(`${name} needs a ${name === "new" ? "domain" : "file"}`);
  if (operands.length > most) throw misuse(`${name} takes ${["no file", "one thing"][most] ?? "two things"}`);
  for (const option of OPTION_NAMES)
    if (values[option] !== undefined && command.option !== option)
      throw misuse(`--${option} belongs to ${ownerOf(option)}`);
  if (!/^\d{1,3}$/.test(values.months ?? "6")) throw misuse("--months takes a whole number");
  return { command, operands, values };
}

const OPTIONS = { months: { type: "string" }, knowledge: { type: "string" } } as const;
const OPTION_NAMES = ["months", "knowledge"] as const;

const ownerOf = (option: keyof Values) => [...COMMANDS].find(([, command]) => command.option === option)?.[0];

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw misuse(unknownOption(error, OPTION_NAMES));
  }
}

const misuse = (found: string) => new Misuse(misread(found, "knowledge"));

/** `new example.com`, or `new KIND NAME`: writes the file into the shipped knowledge, or into a folder that was named. */
function makeNew(operands: readonly string[], io: KnowledgeIo, { knowledge: folder }: Values): number {
  const [kind = "", name = ""] = operands.length === 1 ? ["provider", ...operands] : operands;
  if (operands.length === 1 && isNewKind(name)) throw misuse(`new ${name} needs a name`);
  if (!isNewKind(kind))
    throw misuse(`new: "${kind.slice(0, 40)}" is no kind of file. Allowed: ${NEW_KINDS.join(", ")}`);
  const made = newFile(kind, name, shipped());
  if (made.inside === undefined) return print({ text: made.refused, code: 1 }, io);
  const path = join(folder === undefined ? SHIPPED.shipped : resolve(io.root, folder), made.inside);
  const shown = relative(io.root, path);
  const code = print(writeNew(path, shown.startsWith("..") ? path : shown, made.text), io);
  if (code === 0) io.err(FILL_IN);
  return code;
}

const FILL_IN = "Fill in what is empty, then: npx waybill knowledge check";

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

function compare(path: string, io: KnowledgeIo): number {
  const list = readList(resolve(io.root, path), path);
  const { text, code } = compareKnowledge(list, shipped(), io.today);
  io.out(text);
  return code;
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
