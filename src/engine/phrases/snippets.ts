import type { Protocol, ProviderData } from "../../knowledge/schema/index.ts";

type Family = ProviderData["signIn"];

export function snippetTitle(protocol: Protocol, framework: string, provider?: string): string {
  if (protocol === "smtp")
    return provider ? `${provider} with ${framework}` : `Sending mail with ${framework}`;
  return provider ? `Reading ${provider} with ${framework}` : `Reading mail with ${framework}`;
}

/** Above the code that a fix ends with. */
export const rightLines = (framework: string, provider: string | undefined) =>
  provider
    ? `The right lines for ${provider} with ${framework}:`
    : `The right lines for ${framework}, with your provider's server in place of the example:`;

export const NEEDS_OAUTH = (protocol: Protocol, provider: string, framework: string) =>
  protocol === "smtp"
    ? `${provider} accepts no password for sending, only its own sign-in (OAuth2, also called modern auth). A user name and a password fail in ${framework}, so here is no code. Send through another service, such as SendGrid or Amazon SES, or use the provider's own API.`
    : `${provider} accepts no password for reading mail, only its own sign-in (OAuth2, also called modern auth). A user name and a password fail in ${framework}, so here is no code.`;

const SERVER: Readonly<Record<Protocol, string>> = {
  smtp: "outgoing server (SMTP)",
  imap: "IMAP server",
  pop3: "POP server",
};

export const NO_SERVER = (protocol: Protocol, provider: string, framework: string) =>
  `We know of no ${SERVER[protocol]} of ${provider} that ${framework} can use.`;

/** Whose app passwords exist only with the second step: https://support.google.com/accounts/answer/185833, https://support.apple.com/102654 */
const SECOND_STEP: Readonly<Partial<Record<NonNullable<Family>, string>>> = {
  google: "turn on 2-Step Verification, then create it",
  apple: "turn on two-factor authentication, then create it",
};

export function NEEDS_APP_PASSWORD(provider: string, signIn: Family): string {
  const how = signIn ? SECOND_STEP[signIn] : undefined;
  return `A program needs an app password${how ? `: ${how}` : ""}. ${provider} refuses your normal password there.`;
}

export const NEEDS_TOKEN = (provider: string, isOnly: boolean) =>
  isOnly
    ? `${provider} accepts no password from a program, only an OAuth2 access token. This code signs in with one.`
    : "This code signs in with an OAuth2 access token. For one mailbox of your own an app password is simpler.";

/**
 * What the access token must be made for.
 * https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth,
 * https://developers.google.com/workspace/gmail/imap/xoauth2-protocol
 */
const MICROSOFT_SCOPE: Readonly<Record<Protocol, string>> = {
  smtp: "https://outlook.office.com/SMTP.Send",
  imap: "https://outlook.office.com/IMAP.AccessAsUser.All",
  pop3: "https://outlook.office.com/POP.AccessAsUser.All",
};
const GOOGLE_SCOPE = "https://mail.google.com/";

/** Where the access token comes from and where it goes. */
export function tokenLines(protocol: Protocol, signIn: Family): string[] {
  const goes =
    "Put the access token in the environment variable `ACCESS_TOKEN`. It soon expires; the program then gets a new one with the refresh token.";
  if (signIn === "microsoft")
    return [
      `Get the token with Microsoft's library MSAL, for an app registered in Microsoft Entra, with the scopes \`${MICROSOFT_SCOPE[protocol]}\` and \`offline_access\`.`,
      goes,
    ];
  if (signIn === "google")
    return [`Get the token with Google's OAuth2 library, with the scope \`${GOOGLE_SCOPE}\`.`, goes];
  return ["Get the token with the provider's OAuth2 sign-in.", goes];
}

export const passwordLine = (secret: string, password: string) =>
  `${secret.replace(/\.$/, "")}. Which password: ${password}.`;
