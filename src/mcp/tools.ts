import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { answerTo } from "../adapters/web/asking.ts";
import { settingsQuestion, stepsQuestion } from "../engine/compose/asks.ts";
import type { MeasuredEngine } from "../engine/engine.ts";
import { cardText } from "../phrases/card-text.ts";
import { LANGUAGES, type Language } from "../phrases/language.ts";
import { answerObject } from "../surface/answer-object.ts";
import type { Desk } from "../surface/desk.ts";
import { wholeAnswer } from "../surface/talk.ts";

/** What the tools answer with. */
export interface McpDesk extends Desk {
  readonly engine: MeasuredEngine;
}

/** UTF-16 units of a question, as many as are read. */
const LONGEST_QUESTION = 8_000;
const LONGEST_NAME = 200;
const MOST_EARLIER = 4;

const language = z
  .enum(LANGUAGES)
  .optional()
  .describe("of the answer, where the question's own words tell none");
const provider = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_NAME)
  .describe("a mail provider: its id (`gmail`), its name, or a domain of its addresses; no whole address");

/** Nothing is changed by asking. Whether somebody else is asked (the DNS about an unknown domain) depends on the configuration. */
const READ_ONLY = { readOnlyHint: true } as const;

/**
 * Makes `ask`, `provider` and `steps` known. Each answers with the card as text and the answer object beside it.
 *
 * @param asker whose look-ups are counted together
 */
export function registerTools(server: McpServer, desk: McpDesk, asker: string): void {
  server.registerTool(
    "ask",
    {
      title: "Ask about setting up mail",
      description:
        "Answers a question about setting up e-mail: settings of a provider, an error message, a term, the steps in a mail app, code. Servers and ports are copied from a checked list with sources and dates; pass them on unchanged. Never put a password or an e-mail address into the question.",
      inputSchema: {
        question: z.string().trim().min(1).max(LONGEST_QUESTION),
        after: z
          .array(z.string().max(LONGEST_QUESTION))
          .max(MOST_EARLIER)
          .optional()
          .describe("earlier questions of this conversation, oldest first"),
        language,
      },
      annotations: READ_ONLY,
    },
    ({ question, after = [], language: told }) =>
      answered(desk, { text: question, after, chosen: false, asker }, told),
  );
  server.registerTool(
    "provider",
    {
      title: "Settings of a mail provider",
      description:
        "The servers, ports, encryption, user name and kind of password of a mail provider, and what has to be done first.",
      inputSchema: { provider, language },
      annotations: READ_ONLY,
    },
    ({ provider: name, language: told }) => answered(desk, ours(settingsOf(desk, name), asker), told),
  );
  server.registerTool(
    "steps",
    {
      title: "Set up a mail app",
      description:
        "Where to type which value when a mailbox of a provider is set up in a mail app, step by step.",
      inputSchema: {
        provider,
        app: z
          .string()
          .trim()
          .min(1)
          .max(LONGEST_NAME)
          .describe("a mail app or device, such as Thunderbird or iPhone"),
        language,
      },
      annotations: READ_ONLY,
    },
    ({ provider: name, app, language: told }) => answered(desk, ours(stepsOf(desk, name, app), asker), told),
  );
}

/** A question in words of ours, which tell no language. */
const ours = (text: string, asker: string) => ({ text, after: [], chosen: true, asker });

function settingsOf({ engine }: McpDesk, name: string): string {
  const known = engine.base.providers.get(name);
  return known ? settingsQuestion(known, ["imap", "pop3", "smtp"]) : `${name} settings`;
}

function stepsOf({ engine: { base } }: McpDesk, name: string, app: string): string {
  const [known, client] = [base.providers.get(name), base.clients.get(app)];
  if (known && client) return stepsQuestion(client, known);
  return `${known?.displayName ?? name} in ${client?.displayName ?? app}`;
}

async function answered(
  desk: McpDesk,
  asking: Parameters<typeof answerTo>[1],
  told: Language | undefined,
): Promise<CallToolResult> {
  const answer = await answerTo(desk, asking, told);
  return {
    content: [{ type: "text", text: cardText(wholeAnswer(answer).card) }],
    structuredContent: { ...answerObject(answer) },
  };
}
