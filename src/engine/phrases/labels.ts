import type { Protocol, ProviderData, TlsMode } from "../../knowledge/schema/index.ts";
import type { Field } from "../signatures/values.ts";

/** As mail apps write it; the data keeps RFC 8314's words. */
export const SECURITY: Readonly<Record<TlsMode, string>> = {
  implicit: "SSL/TLS",
  starttls: "STARTTLS",
  none: "none (not encrypted)",
};

export const PROTOCOL: Readonly<Record<Protocol, string>> = { smtp: "SMTP", imap: "IMAP", pop3: "POP3" };

export const SERVER_TITLE: Readonly<Record<Protocol, string>> = {
  smtp: "Outgoing mail (SMTP)",
  imap: "Incoming mail (IMAP)",
  pop3: "Incoming mail (POP3)",
};

export const FIELD: Readonly<Record<Exclude<Field, "authentication">, string>> = {
  hostname: "Server",
  port: "Port",
  tls: "Security",
  username: "User name",
  password: "Password",
};

export const OR = "Or";

type LinkKey = keyof NonNullable<ProviderData["links"]>;

export const LINK: Readonly<Record<LinkKey, string>> = {
  appPassword: "Create an app password",
  enableAccess: "Switch on IMAP/POP",
  apiKey: "Create an API key",
  smtpCredentials: "Get the SMTP user name and password",
  admin: "For the administrator",
  signIn: "Sign in",
  webmail: "Open webmail",
  help: "Help page of the provider",
};

/** How a user name in the data reads to a person; literal names stay as they are. */
export function usernameText(
  username: string,
  placeholders: Readonly<Record<string, string>>,
): { text: string; code: boolean } {
  if (username === "%EMAILADDRESS%") return { text: "your full email address", code: false };
  if (username === "%EMAILLOCALPART%") return { text: "the part of your address before the @", code: false };
  if (username === "%EMAILDOMAIN%") return { text: "your domain, the part after the @", code: false };
  const hole = /^%([A-Z]+)%$/.exec(username)?.[1];
  if (hole && placeholders[hole]) return { text: placeholders[hole], code: false };
  return { text: fillHoles(username), code: true };
}

/** A host name that is nothing but a hole (an own Exchange server) is told in words: what to put there. */
export function hostnameText(
  hostname: string,
  placeholders: Readonly<Record<string, string>>,
): { text: string; code: boolean } {
  const hole = /^%([A-Z]+)%$/.exec(hostname)?.[1];
  const words = hole === undefined ? undefined : placeholders[hole];
  return words === undefined ? { text: fillHoles(hostname), code: true } : { text: words, code: false };
}

/** What to put for a hole inside a host name: `REGION: the code of your region`. */
export function holeTexts(hostname: string, placeholders: Readonly<Record<string, string>>): string[] {
  if (/^%[A-Z]+%$/.test(hostname)) return [];
  return [...hostname.matchAll(/%([A-Z]+)%/g)].flatMap(([, hole = ""]) => {
    const words = placeholders[hole];
    return words ? [`\`${hole}\` stands for ${words.replace(/\.$/, "")}.`] : [];
  });
}

/** `mail.%EMAILDOMAIN%` → `mail.YOUR-DOMAIN`: a name with a hole that nobody takes for a real one. */
export function fillHoles(name: string): string {
  return name
    .replaceAll("%EMAILDOMAIN%", "YOUR-DOMAIN")
    .replaceAll("%EMAILADDRESS%", "YOUR-ADDRESS")
    .replaceAll("%EMAILLOCALPART%", "YOUR-NAME")
    .replace(/%([A-Z]+)%/g, "$1");
}
