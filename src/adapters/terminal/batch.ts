import { z } from "zod";
import type { Engine } from "../../engine/answer-types.ts";
import { answerObject } from "../../surface/answer-object.ts";
import { Conversation, type ConversationOptions } from "../../surface/conversation.ts";

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
  options: Pick<ConversationOptions, "at" | "discover">,
): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== "") yield JSON.stringify(await answerLine(line, number, engine, options));
  }
}

async function answerLine(
  line: string,
  number: number,
  engine: Engine,
  options: Pick<ConversationOptions, "at" | "discover">,
) {
  const parsed = Line.safeParse(parseJson(line));
  if (!parsed.success) {
    return {
      id: null,
      error: `line ${number}: not a question. Allowed: one JSON object a line with id and text, and if wanted after (a list of texts) and passive (true or false).`,
    };
  }
  const { id, text, after, passive } = parsed.data;
  const conversation = new Conversation(engine, {
    ...options,
    ...(after ? { after } : {}),
    ...(passive ? { passive } : {}),
  });
  return answerObject(await conversation.ask(text), id);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
