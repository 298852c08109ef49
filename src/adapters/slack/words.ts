/** Every sentence of this surface that is not part of an answer: help, notices, and what to say when something fails. */
export const SHOW_TO_EVERYONE = "Show to everyone";
export const PICKER_PLACEHOLDER = "Another provider";
export const SHORTENED = "Shortened to fit into one message. Ask about one part to see all of it.";
export const SORRY = "Sorry, that did not work just now. Please ask again in a moment.";
export const NOTHING_TO_READ =
  "There is no text in that message to look up. Copy the error or name the mail provider, and ask with `/email`.";
export const TYPE_SOMETHING = "Type a mail address, a provider or an error message, such as: gmail smtp";
export const UNKNOWN_COMMAND = "That command is not one of mine. Try `/email gmail`.";

export const MODAL = {
  title: "Mail settings",
  submit: "Look up",
  close: "Close",
  label: "Mail address, provider or error",
  hint: "For example: you@gmail.com, Outlook.com, or the words of an error message. Please no passwords.",
  placeholder: "gmail smtp",
} as const;

/** At most four: https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
export const SUGGESTED_PROMPTS = [
  { title: "Settings for my provider", message: "What are the IMAP and SMTP settings for Gmail?" },
  {
    title: "Outlook rejects my password",
    message: "Outlook says my password is wrong although it is right. What now?",
  },
  { title: "Which port?", message: "Port 465 or 587?" },
] as const;
