import { readFileSync } from "node:fs";
import { describe, draftOf } from "./feedback/draft.ts";
import { type Row, rank, readLines } from "./feedback/ranking.ts";
import { usage } from "./help/help.ts";

export interface FeedbackIo {
  out(text: string): void;
  err(text: string): void;
  /** FEEDBACK_FILE, where it is set. */
  readonly file: string | undefined;
}

const SHOWN = 30;

/**
 * `waybill feedback …` without the first word: what fails most, or a draft for row N of it.
 *
 * @returns the exit code: 0 done, 1 there is no such file or row, 2 bad usage or FEEDBACK_FILE is not set
 */
export function feedbackCommand(args: readonly string[], io: FeedbackIo): number {
  const number = numberIn(args);
  if (number === undefined) return fail(io, 2, `feedback: ${misread(args)} ${usage("feedback")}`);
  if (io.file === undefined) return fail(io, 2, NOT_SET);
  const text = read(io.file);
  if (text === undefined) return fail(io, 1, NOT_THERE);
  const { lines, unread } = readLines(text);
  const rows = rank(lines);
  if (unread > 0)
    io.err(`FEEDBACK_FILE: ${unread} of its lines were not written by Waybill and are passed over.`);
  if (number === 0) return list(rows, io);
  const row = rows[number - 1];
  if (!row) return fail(io, 1, noRow(number, rows.length));
  io.out(draftOf(row, number));
  return 0;
}

/** 0 for the list, N for a draft, undefined where neither is asked for. */
function numberIn([command, number = "", ...more]: readonly string[]): number | undefined {
  if (command === undefined) return 0;
  return command === "draft" && more.length === 0 && /^[1-9]\d{0,5}$/.test(number)
    ? Number(number)
    : undefined;
}

const misread = ([command = ""]: readonly string[]) =>
  command === "draft"
    ? "draft needs one number. Allowed: a row of `waybill feedback`, 1 for what fails most."
    : `"${command.slice(0, 40)}" is not known. Allowed: nothing, or draft and a number.`;

const NOT_SET =
  "FEEDBACK_FILE: not set, so no vote is written down. Allowed: the path of a file that the bot may write. Set it, in .env for example, start the bot, and ask again when people have voted.";

const NOT_THERE =
  "FEEDBACK_FILE: there is no such file, or it cannot be read. Allowed: the path that the bot writes to; it is made at the first vote or unanswered question. Check the path, or wait for the first.";

const noRow = (number: number, count: number) =>
  `feedback draft: there is no row ${number}. Allowed: ${count === 0 ? "none, as nothing has failed yet" : `1 to ${count}`}. Look at \`waybill feedback\` first.`;

function list(rows: readonly Row[], { out }: FeedbackIo): number {
  if (rows.length === 0) {
    out("Nothing was voted down or left without an answer yet.");
    return 0;
  }
  for (const [index, row] of rows.slice(0, SHOWN).entries()) {
    const [question] = row.questions;
    out(`${`${index + 1}.`.padStart(3)} ${describe(row)}${question ? `\n    "${question}"` : ""}`);
  }
  if (rows.length > SHOWN) out(`    and ${rows.length - SHOWN} more`);
  out("A draft to finish: npx waybill feedback draft 1");
  return 0;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function fail({ err }: FeedbackIo, code: 1 | 2, text: string): number {
  err(text);
  return code;
}
