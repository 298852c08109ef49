import { z } from "zod";
import type { Engine } from "../../engine/answer-types.ts";
import { answerObject } from "../../surface/answer-object.ts";
import { Conversation } from "../../surface/conversation.ts";

const Line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  after: z.array(z.string()).optional(),
  passive: z.boolean().optional(),
});

/**
 * JSON Lines in, one answer object a line out: same order, same ids. A bad line gives an error object in its place.
 *
 * @param lines `{"id","text","after"?,"passive"?}` each; blank lines are passed over
 */
export async function* answerBatch(
  lines: AsyncIterable<string>,
  engine: Engine,
  at: string,
): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== "") yield JSON.stringify(answerLine(line, number, engine, at));
  }
}

function answerLine(line: string, number: number, engine: Engine, at: string) {
  const parsed = Line.safeParse(parseJson(line));
  if (!parsed.success) {
    return {
      id: null,
      error: `line ${number}: not a question. Allowed: one JSON object a line with id and text, and if wanted after (a list of texts) and passive (true or false).`,
    };
  }
  const { id, text, after, passive } = parsed.data;
  const conversation = new Conversation(engine, {
    at,
    ...(after ? { after } : {}),
    ...(passive ? { passive } : {}),
  });
  return answerObject(conversation.ask(text), id);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
