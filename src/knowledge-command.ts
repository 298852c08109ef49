import { checkKnowledge } from "./knowledge/check.ts";
import type { Outcome } from "./knowledge/outcome.ts";
import { SHIPPED } from "./knowledge/shipped.ts";

export interface KnowledgeIo {
  out(text: string): void;
  err(text: string): void;
  /** YYYY-MM-DD; rules and ages are read by it. */
  readonly today: string;
  /** The folder that paths on the command line start from. */
  readonly root: string;
}

const USAGE = "Usage: waybill knowledge check [DIR…]";

/**
 * `waybill knowledge …` without the first two words.
 * Gives the exit code: 0 done, 1 problems found, 2 the command was not understood.
 */
export function knowledgeCommand(args: readonly string[], io: KnowledgeIo): number {
  const [command, ...rest] = args;
  if (command !== "check" || rest.some((argument) => argument.startsWith("-"))) {
    io.err(USAGE);
    return 2;
  }
  return print(checkKnowledge({ ...SHIPPED, overlays: rest, today: io.today }), io);
}

function print({ text, code }: Outcome, io: KnowledgeIo): number {
  io.out(text);
  return code;
}
