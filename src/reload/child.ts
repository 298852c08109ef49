import { writeFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { serialize } from "node:v8";
import { lookupOf } from "../engine/lookup.ts";
import { checkedBytes } from "../knowledge/checked.ts";
import { loadKnowledge } from "../knowledge/load.ts";
import { replacedLine } from "../knowledge/overlay.ts";
import { formatProblem, KnowledgeError } from "../knowledge/problem.ts";
import { SHIPPED } from "../knowledge/shipped.ts";
import { lookupBytes } from "../lookup-file.ts";
import { learnedFor } from "../model-file.ts";
import { codeFingerprint } from "./code.ts";
import type { Made, NotMade } from "./made.ts";

/** People get their answers first, and where memory is short it is this process that goes. */
function stepBack(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW);
    writeFileSync("/proc/self/oom_score_adj", "1000");
  } catch {
    // Not on this system, or not allowed.
  }
}

/** Loads, checks and learns. */
function make(overlays: readonly string[]): Made {
  const { knowledge, replaced } = loadKnowledge({ ...SHIPPED, overlays });
  return {
    kind: "made",
    checked: checkedBytes(knowledge),
    lookup: lookupBytes(knowledge, lookupOf(knowledge)),
    learned: learnedFor(knowledge),
    replaced: replaced.map(replacedLine),
  };
}

/** @param code that of the process that asks; what other code makes it could not read */
function result(code: string, folders: readonly string[]): Made | NotMade {
  if (code !== codeFingerprint()) return { kind: "other-code", problems: [] };
  try {
    return make(folders);
  } catch (error) {
    if (error instanceof KnowledgeError)
      return { kind: "invalid", problems: error.problems.map(formatProblem) };
    return { kind: "failed", problems: [error instanceof Error ? error.message : String(error)] };
  }
}

stepBack();
const [code = "", ...folders] = process.argv.slice(2);
process.stdout.write(serialize(result(code, folders)));
