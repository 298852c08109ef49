import { createInterface } from "node:readline/promises";
import { type Card, wholeCard } from "../../card/card.ts";
import type { Discover } from "../../discovery/found.ts";
import type { Engine } from "../../engine/answer-types.ts";
import { LANGUAGES, languageIn, phrasesIn } from "../../phrases/index.ts";
import { Conversation } from "../../surface/conversation.ts";
import { paintFor } from "./colour.ts";
import { renderCard } from "./render.ts";
import { widthOf } from "./wrap.ts";

export interface PromptOptions {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly at: string;
  readonly after?: readonly string[];
  readonly discover?: Discover | undefined;
}

const WELCOME = "Ask about email settings, paste an error, or name a mail app. quit or Ctrl-D ends.\n";

/** What ends the prompt beside Ctrl-D: words that every other prompt takes. */
const ENDS: ReadonlySet<string> = new Set(["quit", "exit"]);

/** The word for what stands behind More, in each language. */
const moreOf = ({ language }: Card) => phrasesIn(languageIn(language) ?? "en").button.more;
const MORE: ReadonlySet<string> = new Set(
  LANGUAGES.map((language) => phrasesIn(language).button.more.toLowerCase()),
);

/** Question in, card out, follow-ups understood. Without a TTY: questions line by line, no prompt shown. Ends with the input. */
export async function runPrompt(
  engine: Engine,
  { input, output, env, at, after = [], discover }: PromptOptions,
): Promise<void> {
  const paint = paintFor(output, env);
  const isTty = input.isTTY === true && output.isTTY === true;
  const conversation = new Conversation(engine, { at, after, discover });
  const lines = createInterface({
    input,
    output: isTty ? output : undefined,
    prompt: "> ",
    historySize: 200,
    terminal: isTty,
  } as Parameters<typeof createInterface>[0]);
  let last: Card | undefined;
  if (isTty) output.write(`${WELCOME}\n`);
  if (isTty) lines.prompt();
  for await (const line of lines) {
    if (ENDS.has(line.trim().toLowerCase())) break;
    if (line.trim() !== "") {
      const isMore = last !== undefined && MORE.has(line.trim().toLowerCase());
      last = isMore ? wholeCard(last as Card) : (await conversation.ask(line)).card;
      output.write(`${renderCard(last, paint, widthOf(output), moreOf(last))}\n\n`);
    }
    if (isTty) lines.prompt();
  }
  if (isTty) output.write("\n");
}
