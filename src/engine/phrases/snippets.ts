export const NEEDS_OAUTH = (provider: string, framework: string) =>
  `${provider} accepts no password for sending, only its own sign-in (OAuth2, also called modern auth). A snippet with a user name and a password would fail in ${framework}, so here is none. Use OAuth2, the provider's own API, or send through another service such as SendGrid or Amazon SES.`;

export const NO_SMTP = (provider: string, framework: string) =>
  `We know of no outgoing server (SMTP) of ${provider} that ${framework} can use.`;

export const valuesLine = (host: string, port: number, security: string) =>
  `Server \`${host}\`, port \`${port}\`, ${security}.`;

export const passwordLine = (secret: string, password: string | undefined) =>
  password ? `${secret.replace(/\.$/, "")}. The password is ${password}.` : secret;
