import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { z } from "zod";
import { wholeCard } from "../../src/card/card.ts";
import { cardText } from "../../src/phrases/card-text.ts";
import { Conversation } from "../../src/surface/conversation.ts";
import { ROOT } from "../source-files.ts";
import { AT, ENGINE } from "./base.ts";

/** One habit of asking, and what a good answer has. */
const Case = z.strictObject({
  habit: z.string(),
  ask: z.string(),
  after: z.array(z.string()).optional(),
  at: z.string().default(AT),
  passive: z.boolean().default(false),
  kind: z.string().optional(),
  entry: z.string().optional(),
  /** Answered with this, or asked back or abstained with it among what is offered: near the line of certainty both are right. */
  reaches: z.string().optional(),
  provider: z.string().optional(),
  not: z.string().optional(),
  shows: z.array(z.string()).default([]),
  hides: z.array(z.string()).default([]),
  speaks: z.boolean().optional(),
});

const FOLDER = join(ROOT, "test/questions");

for (const file of readdirSync(FOLDER).sort()) {
  const cases = z.array(Case).parse(parse(readFileSync(join(FOLDER, file), "utf8")));
  describe(file.replace(".yaml", ""), () => {
    test.each(cases.map((one) => [one.habit, one.ask, one] as const))(
      "%s: %s",
      async (_habit, ask, expected) => {
        const { at, passive, after = [] } = expected;
        const answer = await new Conversation(ENGINE, { at, passive, after }).ask(ask);
        const text = cardText(wholeCard(answer.card));
        const { kind, entry } = answer;
        // The entry beside it tells which file took the question.
        if (expected.kind) expect({ kind, entry }).toEqual({ kind: expected.kind, entry });
        if (expected.entry) expect(entry).toBe(expected.entry);
        if (expected.reaches) expect([entry, ...answer.offers]).toContain(expected.reaches);
        if (expected.provider) expect(answer.provider).toBe(expected.provider);
        if (expected.not) expect(answer.provider).not.toBe(expected.not);
        if (expected.speaks !== undefined) expect(answer.speaks).toBe(expected.speaks);
        for (const shown of expected.shows) expect(text.toLowerCase()).toContain(shown.toLowerCase());
        for (const hidden of expected.hides) expect(text.toLowerCase()).not.toContain(hidden.toLowerCase());
      },
    );
  });
}
