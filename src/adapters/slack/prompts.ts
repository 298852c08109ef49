/** What the Messages tab suggests, in the manifest too. At most four: https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
export const SUGGESTED_PROMPTS = [
  { title: "Settings for my provider", message: "What are the IMAP and SMTP settings for Gmail?" },
  {
    title: "Outlook rejects my password",
    message: "Outlook says my password is wrong although it is right. What now?",
  },
  { title: "Which port?", message: "Port 465 or 587?" },
] as const;
