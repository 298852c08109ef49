import type { Block } from "../../../src/card/card.ts";
import type { Answer, Engine, Question } from "../../../src/engine/answer-types.ts";

/** A small engine with known answers, for tests of the surface alone. It keeps what it was asked. */
export interface FixedEngine extends Engine {
  readonly asked: Question[];
}

const PICKS = ["Gmail", "GMX", "Outlook.com", "Yahoo Mail"].map((label) => ({
  id: label.toLowerCase().replace(/\W/g, "-"),
  label,
}));

/** Extra cards by the word that asks for them. */
export function fixedEngine(cards: Readonly<Record<string, readonly Block[]>> = {}): FixedEngine {
  const asked: Question[] = [];
  return {
    asked,
    answer(question) {
      asked.push(question);
      if (question.text.includes("boom")) throw new Error(`boom about ${question.text}`);
      const own = Object.entries(cards).find(([word]) => question.text.includes(word));
      return own ? cardAnswer(own[0], own[1]) : answerTo(question);
    },
    pickProvider: (typed, limit) =>
      PICKS.filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase())).slice(0, limit),
    pickClient: () => [],
    pickFramework: () => [],
  };
}

function answerTo({ text, slots, passive }: Question): Answer {
  const provider = /gmail|gmx|outlook|yahoo/i.exec(text)?.[0].toLowerCase() ?? slots?.provider ?? null;
  const protocol = /imap/i.test(text) ? "imap" : /smtp/i.test(text) ? "smtp" : (slots?.protocol ?? "smtp");
  if (!provider) return cardAnswer("help me", [{ type: "text", text: "I do not know that one." }]);
  const name = `${provider} ${protocol}`;
  return {
    ...cardAnswer(name, [
      { type: "notice", tone: "prepare", text: "Make an `app password` first." },
      {
        type: "facts",
        title: name,
        rows: [{ label: "Server", value: `${protocol}.${provider}.com`, code: true }],
      },
      {
        type: "source",
        sources: [{ url: "https://example.com/help", label: "Example Help", checked: "2026-03-12" }],
      },
      {
        type: "choices",
        choices: [
          { label: "IMAP", ask: `${provider} imap` },
          { label: "SMTP", ask: `${provider} smtp` },
        ],
      },
    ]),
    kind: "settings",
    provider,
    // A text without a name or a protocol is a remark; unaddressed it has to ask as well.
    speaks: passive
      ? text.includes("?") && /smtp|imap/i.test(text) && /gmail|gmx|outlook|yahoo/i.test(text)
      : /gmail|gmx|outlook|yahoo|smtp|imap/i.test(text),
    slots: { provider, protocol },
  };
}

export function cardAnswer(title: string, blocks: readonly Block[]): Answer {
  return {
    kind: "unknown",
    speaks: false,
    confidence: 1,
    provider: null,
    entry: "unknown",
    offers: [],
    notices: [],
    card: { title, blocks },
    servers: [],
    sources: [],
    suggestions: [],
    ask: title,
    slots: {},
    hash: "kb-test",
  };
}
