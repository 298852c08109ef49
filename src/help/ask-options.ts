/** The options of `ask`: as `parseArgs` reads them (type, multiple), and as `--help` tells them. */
export const ASK_OPTIONS = {
  json: { type: "boolean", says: "the answer as one JSON object", example: '--json "Yahoo IMAP?"' },
  batch: {
    type: "boolean",
    says: "JSON Lines on stdin, an answer object a line",
    example: "--batch < questions.jsonl",
  },
  after: {
    type: "string",
    multiple: true,
    takes: '"QUESTION"',
    says: "what was asked before; repeatable, oldest first",
    example: '--after "gmail smtp" "and imap?"',
  },
  passive: {
    type: "boolean",
    says: "as a message that nobody addressed to the bot",
    example: '--passive --json "nice weather"',
  },
  full: { type: "boolean", says: "all of the card, also what stands behind More", example: "--full gmail" },
  why: {
    type: "boolean",
    says: "below the card, what each stage made of the question",
    example: '--why "535 5.7.8"',
  },
  at: {
    type: "string",
    takes: "YYYY-MM-DD",
    says: "as of that day, with what changes until then",
    example: '--at 2027-01-15 "outlook smtp"',
  },
  knowledge: {
    type: "string",
    multiple: true,
    takes: "DIR",
    says: "a folder laid over the shipped knowledge; repeatable",
    example: '--knowledge ./our-mail "our imap?"',
  },
} as const;
