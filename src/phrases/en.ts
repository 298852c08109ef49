import type { Authentication, Protocol, ProviderData, TlsMode } from "../knowledge/schema/index.ts";
import type { Language } from "./language.ts";

type LinkKey = keyof NonNullable<ProviderData["links"]>;

/** "A, B or C". */
export const listed = (words: readonly string[], or: string): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1)}`;

const SERVER = { smtp: "outgoing server (SMTP)", imap: "IMAP server", pop3: "POP server" };

/** Every word of a card that is not knowledge, in English. The other languages have the same shape; `code spans` stay as they are. */
export const en = {
  language: "en" as Language,
  security: {
    implicit: "SSL/TLS",
    starttls: "STARTTLS",
    none: "none (not encrypted)",
  } satisfies Record<TlsMode, string>,
  serverTitle: {
    smtp: "Outgoing mail (SMTP)",
    imap: "Incoming mail (IMAP)",
    pop3: "Incoming mail (POP3)",
  } satisfies Record<Protocol, string>,
  field: { hostname: "Server", port: "Port", tls: "Security", username: "User name", password: "Password" },
  /** One of several ports in a sentence or a row. */
  place: (port: number, security: string) => `\`${port}\` with ${security}`,
  portPlace: (port: number, security: string) => `port \`${port}\`, ${security}`,
  or: "or",
  and: "and",
  orTitle: "Or",
  username: {
    address: "your full email address",
    localPart: "the part of your address before the @",
    domain: "your domain, the part after the @",
    mostly: "mostly your full email address",
  },
  /** Where our own words for a user or server name exist in English alone. */
  shownBy: (provider: string) => `the one that ${provider} shows in your account`,
  standsFor: (hole: string, what: string) => `\`${hole}\` stands for ${what}.`,
  link: {
    appPassword: "Create an app password",
    enableAccess: "Switch on IMAP/POP",
    apiKey: "Create an API key",
    smtpCredentials: "Get the SMTP user name and password",
    admin: "For the administrator",
    signIn: "Sign in",
    webmail: "Open webmail",
    help: "Help page of the provider",
  } satisfies Record<LinkKey, string>,

  password: {
    ownProvider: "the provider",
    signIn: (name: string) => `sign in with ${name} (OAuth2)`,
    onlySignIn: (signing: string) => `none: ${signing}; passwords are refused`,
    notNormal: (name: string) => `${name} (not your normal password)`,
    kind: {
      OAuth2: "sign in (OAuth2)",
      "app-password": "an app password (not your normal one)",
      "account-password": "the password of the account",
      "mailbox-password": "the password of this mailbox (not of the customer account)",
      "authorization-code": "an authorization code from the provider's settings (not your password)",
      "secure-mail-key": "a secure mail key (not your normal password)",
      "device-password": "a device password made in the settings (not your normal one)",
      "bridge-password": "the password that the Bridge app shows (not your normal one)",
      "api-key": "an API key (not the password of your account)",
      "smtp-credentials": "the SMTP password made for this (not that of your account)",
      none: "none needed",
    } satisfies Record<Authentication, string>,
    short: {
      OAuth2: "sign-in (OAuth2)",
      "app-password": "app password",
      "account-password": "account password",
      "mailbox-password": "mailbox password",
      "authorization-code": "authorization code",
      "secure-mail-key": "secure mail key",
      "device-password": "device password",
      "bridge-password": "Bridge password",
      "api-key": "API key",
      "smtp-credentials": "SMTP password",
      none: "no password",
    } satisfies Record<Authentication, string>,
    any: "password",
    normal: (password: string) => `\`Normal password\` with the ${password}`,
    oauthOr: (rest: string) => `\`OAuth2\`, or ${rest}`,
    unknown: "`OAuth2` where it is offered, otherwise `Normal password`",
  },

  settings: {
    title: (provider: string) => `${provider}: mail settings`,
    noAccess: (provider: string) => `${provider}: does not work with mail apps`,
    part: (provider: string, what: string) => `${provider}: ${what}`,
    incoming: "incoming",
    outgoing: "outgoing",
    outgoingName: "outgoing mail (SMTP)",
    incomingName: (protocol: string) => `incoming mail (${protocol})`,
    goodToKnow: "Good to know",
    notEncrypted:
      "Not encrypted: others can read your password. Ask the provider for a port with SSL/TLS first.",
    unusual: (port: number, security: string) =>
      `Port \`${port}\` with ${security} is unusual, and right here.`,
    notOffered: (provider: string, missing: readonly string[], offered: readonly string[]) =>
      `We know of no ${listed(missing, "or")} server of ${provider}.${offered.length > 0 ? ` It has ${listed(offered, "and")}.` : ""}`,
    wrongHost: (hostname: string, provider: string, right: readonly string[]) =>
      `\`${hostname}\` is not a server name of ${provider} today.${right.length > 0 ? ` Use ${listed(right, "and")}.` : ""}`,
    sisterHost: (hostname: string, owner: string, provider: string, right: string) =>
      `\`${hostname}\` is the outgoing server of ${owner}, not of ${provider}. Use \`${right}\` instead.`,
  },

  finding: {
    portAndTls: (port: number, right: string, written: string, sister: number | undefined) =>
      `Port \`${port}\` goes with ${right}, not with ${written}: change one of the two. (${written} goes with port \`${sister}\`.)`,
    incomingHost: (hostname: string, outgoing: string | undefined) =>
      `\`${hostname}\` is the server for reading mail, so sending through it fails.${outgoing ? ` The outgoing server is \`${outgoing}\`.` : ""}`,
    outgoingHost: (hostname: string, incoming: string | undefined) =>
      `\`${hostname}\` is the server for sending, so no mail can be read from it.${incoming ? ` The incoming server is \`${incoming}\`.` : ""}`,
    port25:
      "Port `25` is for mail servers among themselves, and most internet providers block it. Mail apps and programs send through `465` (SSL/TLS) or `587` (STARTTLS).",
    shortUserName: "The user name here is the full email address, with the @ and what follows it.",
  },

  which: {
    provider: "Which email provider is it? The part after the @ in the address tells, for example gmail.com.",
    andWhat: "Which provider is it (what comes after the @), and what does the message say, word for word?",
    title: "Which provider is it?",
    says: "Server names and ports depend on who provides the mailbox. Name it, or pick one, and I give you the exact values.",
    name: (name: string) => `Which ${name} is it?`,
    account: "Which of these is your account?",
    endsIn: (domains: readonly string[]) => `the address ends in ${listed(domains, "or")}`,
    maybeTitle: (names: readonly string[]) => `Do you mean ${listed(names, "or")}?`,
    maybeSays: (names: readonly string[]) =>
      `I am not sure whether you mean ${listed(names, "or")}. Pick one, or tell me what comes after the @ in the address.`,
    unknownDomain: (domain: string) => `I do not know ${domain} yet`,
    unknownDomainSays:
      "A company's or your own domain is run by another company, and its servers are the ones to use. Who hosts it: Google Workspace, Microsoft 365, a web host? Whoever gave you the address knows.",
  },

  unknown: {
    title: "I am not sure what you need",
    says: "I know mail settings of many providers, steps for mail apps, error messages, and code for sending mail. Name the provider, or paste the error.",
    offerTitle: "Which of these is it?",
    offerSays: "Your message fits more than one answer. Pick the nearest, or add what you see, and where.",
    nearest: "Did you mean one of these?",
    emptyTitle: "Ask me about email settings",
    emptySays:
      "For example: Gmail SMTP port? Or paste the error message that your mail app shows. Please leave out passwords.",
    remarkTitle: "All right",
    remarkSays: "Ask whenever you need a server, a port, a password or the meaning of an error.",
  },

  fix: {
    alsoSeen: "Also in your message",
    rightValues: (provider: string) => `${provider}: right settings`,
    alreadyRight: (hostname: string, port: number | undefined) =>
      port === undefined
        ? `The server name that you wrote (\`${hostname}\`) is right, so look further.`
        : `The server and port that you wrote (\`${hostname}\`, \`${port}\`) are right, so look further.`,
    theSame: (provider: string) => `${provider}: the same steps, with its own values and its own password.`,
    reading: "For reading",
    sending: "For sending",
    yourProvider: "your provider",
    yourOutgoing: "your provider's outgoing server",
    yourIncoming: "your provider's incoming server",
  },

  steps: {
    title: (provider: string, client: string) => `${provider} in ${client}`,
    noProvider: (client: string) => `Mail account in ${client}`,
    inApp: (client: string) => `In ${client}`,
    open: "Where to go",
    usual: "Usual values",
    byHand: "If that fails, by hand",
    portToCheck: "Port, to check",
    usualServer: "your provider's server name",
    yourName: "your name, as others should see it",
    cannot: (client: string) => `What ${client} cannot do`,
    signInIsEnough: (client: string, provider: string) =>
      `${client} can sign in with ${provider} itself: add the account, follow the sign-in window, and no server names are needed.`,
    restartAndSignIn: (client: string) =>
      `With OAuth2 set for both servers, restart ${client} and sign in on the page that opens.`,
    cannotSignIn: (client: string, provider: string) =>
      `${provider} accepts only its own sign-in (OAuth2), and we know of none in ${client}. No password will work there; use another app or device, or another mailbox to send from.`,
    onlyOnComputers: (provider: string) =>
      `Other apps can read ${provider} only on a computer, through a program of its own that runs there (Bridge). On a phone, a tablet or a website use ${provider}'s own app or webmail.`,
  },

  code: {
    sends: (framework: string, provider?: string) =>
      provider ? `${provider} with ${framework}` : `Sending mail with ${framework}`,
    reads: (framework: string, provider?: string) =>
      provider ? `Reading ${provider} with ${framework}` : `Reading mail with ${framework}`,
    rightLines: (framework: string, provider: string | undefined) =>
      provider
        ? `The right lines for ${provider} with ${framework}:`
        : `The right lines for ${framework}, with your provider's server in place of the example:`,
    onlyOAuth: (protocol: Protocol, provider: string, framework: string) =>
      protocol === "smtp"
        ? `${provider} accepts no password for sending, only its own sign-in (OAuth2, also called modern auth). A user name and a password fail in ${framework}, so here is no code. Send through another service, such as SendGrid or Amazon SES, or use the provider's own API.`
        : `${provider} accepts no password for reading mail, only its own sign-in (OAuth2, also called modern auth). A user name and a password fail in ${framework}, so here is no code.`,
    noServer: (protocol: Protocol, provider: string, framework: string) =>
      `We know of no ${SERVER[protocol]} of ${provider} that ${framework} can use.`,
    token: (provider: string, isOnly: boolean) =>
      isOnly
        ? `${provider} accepts no password from a program, only an OAuth2 access token. This code signs in with one.`
        : "This code signs in with an OAuth2 access token. For one mailbox of your own an app password is simpler.",
    tokenGoes:
      "Put the access token in the environment variable `ACCESS_TOKEN`. It soon expires; the program then gets a new one with the refresh token.",
    tokenFrom: {
      microsoft: (scope: string) =>
        `Get the token with Microsoft's library MSAL, for an app registered in Microsoft Entra, with the scopes \`${scope}\` and \`offline_access\`.`,
      google: (scope: string) => `Get the token with Google's OAuth2 library, with the scope \`${scope}\`.`,
      other: "Get the token with the provider's OAuth2 sign-in.",
    },
    whichPassword: (password: string) => `Which password: ${password}.`,
  },

  button: {
    settings: (what: string) => `${what} settings`,
    allSettings: "All settings",
    on: (client: string) => `On ${client}`,
    with: (framework: string) => `With ${framework}`,
    withOAuth: "With OAuth2 instead",
    fails: "It does not work",
    rejected: "Password rejected?",
    more: "More",
  },

  tone: { stop: "This does not work", prepare: "First", info: "Good to know" },
  canAsk: (asks: string) => `You can ask: ${asks}.`,
  source: {
    read: (page: string, day: string, changed: string | undefined) =>
      `${page}${changed ? `, last changed ${changed}` : ""}, read ${day}`,
    unread: (page: string) => `Not checked by us: ${page}`,
  },
  onlyInEnglish: "This part I have in English only.",
};

export type Phrases = typeof en;
