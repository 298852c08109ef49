import { createEngine } from "../../src/engine/engine.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { learnedFor } from "../../src/model-file.ts";

/** The day that dated facts are read at in tests. */
export const AT = "2026-11-25";

export const BASE = loadKnowledge({ shipped: SHIPPED.shipped, compiled: SHIPPED.compiled }).knowledge;
export const ENGINE = createEngine(BASE, learnedFor(BASE));

export const ask = (text: string, at = AT) => ENGINE.answer({ text, at });
