import type { Card } from "../../card/card.ts";
import type { Answer } from "../../engine/answer-types.ts";

/** What to type, for an empty mention, `/email help` and the Home tab. */
export const HELP: Card = {
  title: "Mail settings, looked up",
  blocks: [
    {
      type: "text",
      text: "Name a mail provider, an address or the error you see, and I show the server, port, security and kind of password, with the source.",
    },
    {
      type: "list",
      title: "How to ask",
      ordered: false,
      items: [
        "In a channel: mention me with your question. I answer in the thread.",
        "In a direct message: just type it.",
        "Anywhere: `/email gmail smtp`. Only you see the answer, and can show it to everyone.",
        "On somebody's message: More actions, Explain mail problem.",
      ],
    },
    { type: "notice", tone: "info", text: "Never send a password. I do not need one." },
    {
      type: "choices",
      prompt: "For example:",
      choices: [
        { label: "Gmail settings", ask: "Gmail settings" },
        { label: "Outlook.com settings", ask: "Outlook.com settings" },
        { label: "Port 465 or 587?", ask: "Port 465 or 587?" },
      ],
    },
  ],
};

/** The help card in the shape of an answer, so that it is rendered like one. */
export const HELP_ANSWER: Answer = {
  kind: "unknown",
  speaks: false,
  confidence: 1,
  provider: null,
  entry: "unknown",
  offers: [],
  notices: [],
  card: HELP,
  servers: [],
  sources: [],
  suggestions: [],
  ask: "help",
  slots: {},
  hash: "",
};
