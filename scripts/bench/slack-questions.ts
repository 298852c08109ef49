/** What people ask a bot at work: settings, an explanation, an error, an app. */
export const SLACK_QUESTIONS = [
  "Gmail SMTP port?",
  "outlook imap",
  "yahoo pop3 settings",
  "465 or 587?",
  "535 5.7.8 gmail",
  "gmx in thunderbird",
] as const;
