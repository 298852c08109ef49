import { rmSync } from "node:fs";
import { learn } from "./engine/lessons/lessons.ts";
import { lookupOf } from "./engine/lookup.ts";
import { loadKnowledge } from "./knowledge/load.ts";
import { KnowledgeError } from "./knowledge/problem.ts";
import { SHIPPED } from "./knowledge/shipped.ts";
import { lessonCode } from "./lesson-code.ts";
import { writeLookup } from "./lookup-file.ts";
import { readModel, writeModel } from "./model-file.ts";

/** Writes beside the code what is looked up in a text, and what was learned from the shipped knowledge. A base that breaks a rule is told of at every start. */
function build(): void {
  try {
    const { knowledge } = loadKnowledge(SHIPPED);
    writeLookup(SHIPPED.lookup, knowledge);
    const code = lessonCode();
    if (readModel(SHIPPED.model, knowledge.lessons, code)) return;
    rmSync(SHIPPED.model, { force: true });
    writeModel(SHIPPED.model, learn(knowledge, lookupOf(knowledge)), { lessons: knowledge.lessons, code });
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
  }
}

build();
