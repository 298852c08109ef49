/** "A, B or C". */
export function either(words: readonly string[], or = "or"): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1)}`;
}

export const NO_ACCESS_TITLE = "does not work with mail apps";

export function notOffered(provider: string, missing: readonly string[], offered: readonly string[]): string {
  const rest = offered.length > 0 ? ` It has ${either(offered, "and")}.` : "";
  return `We know of no ${either(missing)} server of ${provider}.${rest}`;
}

export const sisterHost = (hostname: string, owner: string, provider: string, right: string) =>
  `\`${hostname}\` is the outgoing server of ${owner}, not of ${provider}. Use \`${right}\` instead.`;

export function wrongHost(hostname: string, provider: string, right: readonly string[]): string {
  const use = either(
    right.map((name) => `\`${name}\``),
    "and",
  );
  return `\`${hostname}\` is not a server name of ${provider} today.${use ? ` Use ${use}.` : ""}`;
}

export const unknownOf = (company: string, kind: string) =>
  `I do not know the ${kind} servers of ${company}: its help page on ${kind} lists them. Of these companies I know them.`;
export const ADD_AND_SIGN_IN =
  'Mostly no server has to be typed: in the app choose "Add account", enter the address and sign in on the page that opens. For a manual set-up these are the values.';
export const IF = "If";
export const PICK_FOR_MORE = "Pick yours below: the whole card also says what has to be switched on first.";

export const WHICH_PROVIDER =
  "Which email provider is it? The part after the @ in the address tells, for example gmail.com.";
export const WHICH_AND_WHAT =
  "Which provider is it (what comes after the @), and what does the message say, word for word?";
export const WHICH_TITLE = "Which provider is it?";
export const WHICH_SAYS =
  "Server names and ports depend on who provides the mailbox. Name it, or pick one, and I give you the exact values.";

export const UNKNOWN_TITLE = "I am not sure what you need";
export const UNKNOWN_SAYS =
  "I know the mail settings of many providers, the steps for common mail apps, error messages, and code for sending mail. Name the provider, or paste the error.";
export const OFFER_TITLE = "Which of these is it?";
export const OFFER_SAYS =
  "Your message fits more than one answer. Pick the one that comes nearest, or add a detail: what you see, and where.";
export const REMARK_TITLE = "All right";
export const REMARK_SAYS = "Ask whenever you need a server, a port, a password or the meaning of an error.";
export const NEAREST = "Did you mean one of these?";
export const EMPTY_TITLE = "Ask me about email settings";
export const EMPTY_SAYS =
  "For example: Gmail SMTP port? Or paste the error message that your mail app shows. Please leave out passwords.";

export const maybeTitle = (names: readonly string[]) => `Do you mean ${either(names)}?`;
export const maybeSays = (names: readonly string[]) =>
  `I am not sure whether you mean ${either(names)}. Pick one, or tell me what comes after the @ in the address.`;

export const unknownDomainTitle = (domain: string) => `I do not know ${domain} yet`;
export const UNKNOWN_DOMAIN_SAYS =
  "If it is a company's or your own domain, another company runs the mailbox, and its servers are the ones to use. Who hosts it: Google Workspace, Microsoft 365, a web host? If you do not know, ask whoever gave you the address for the IMAP and SMTP server names.";

export const LIKELY_CAUSE = "Most likely";
export const sendsFor = (service: string, mailbox: string) =>
  `Use these servers of ${service} for sending, not those of ${mailbox}. First verify your domain (or the address) at ${service}: it shows DNS entries to add where the domain is managed. Reading mail stays with ${mailbox}.`;
export const alreadyRight = (hostname: string, port: number | undefined) =>
  port === undefined
    ? `The server name that you wrote (\`${hostname}\`) is right, so look further.`
    : `The server and port that you wrote (\`${hostname}\`, \`${port}\`) are right, so look further.`;
export const theSame = (provider: string) =>
  `${provider}: the same steps, with its own values and its own password.`;
export const IF_IT_FAILS = "If it still fails";
export const WHAT_TO_DO = "What to do";
export const RIGHT_VALUES = "right settings";
export const ALSO_SEEN = "Also in your message";

export const LOGIN = "Login";
export const LOGIN_TITLE = "Login, the same for all of them";
export const READING = "For reading";
export const SENDING = "For sending";
export const TO_READ = "And to read mail";
export const TO_SEND = "And to send mail";

export const NOT_ENCRYPTED =
  "This connection is not encrypted: others can read your password. Ask the provider for a port with SSL/TLS first.";
