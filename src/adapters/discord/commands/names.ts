/** Names that a command is declared with and recognised by. */
export const EMAIL = "email";
export const ANSWER_THIS = "Answer this";
export const SUBCOMMANDS = ["ask", "settings", "fix", "steps", "snippet"] as const;
export type Subcommand = (typeof SUBCOMMANDS)[number];

export const OPTION = {
  question: "question",
  provider: "provider",
  protocol: "protocol",
  error: "error",
  client: "client",
  framework: "framework",
} as const;

/** The command that takes any question, as somebody types it. */
export const ASK_COMMAND = `/${EMAIL} ask`;
