import type { Protocol } from "../knowledge/schema/index.ts";
import type { Phrases } from "./en.ts";

/** The same in every language. */
export const PROTOCOL: Readonly<Record<Protocol, string>> = { smtp: "SMTP", imap: "IMAP", pop3: "POP3" };

/** Words for a value, and whether they are to be copied to the letter. */
export interface ValueText {
  readonly text: string;
  readonly code: boolean;
}

/** Holes that stand for what only the provider can tell, with our English words for each. */
export interface Holes {
  readonly displayName: string;
  readonly placeholders?: Readonly<Record<string, string>> | undefined;
}

/** How a user name in the data reads to a person; literal names stay as they are. */
export function usernameText(username: string, holes: Holes, phrases: Phrases): ValueText {
  const words = phrases.username;
  if (username === "%EMAILADDRESS%") return { text: words.address, code: false };
  if (username === "%EMAILLOCALPART%") return { text: words.localPart, code: false };
  if (username === "%EMAILDOMAIN%") return { text: words.domain, code: false };
  return wordsFor(username, holes, phrases) ?? { text: fillHoles(username), code: true };
}

/** A host name that is nothing but a hole (an own Exchange server) is told in words: what to put there. */
export const hostnameText = (hostname: string, holes: Holes, phrases: Phrases): ValueText =>
  wordsFor(hostname, holes, phrases) ?? { text: fillHoles(hostname), code: true };

/** The words for a value that is nothing but a hole. */
function wordsFor(
  name: string,
  { displayName, placeholders }: Holes,
  phrases: Phrases,
): ValueText | undefined {
  const hole = /^%([A-Z]+)%$/.exec(name)?.[1];
  const words = hole === undefined ? undefined : placeholders?.[hole];
  if (words === undefined) return undefined;
  return { text: phrases.language === "en" ? words : phrases.shownBy(displayName), code: false };
}

/** What to put for a hole inside a host name: `REGION: the code of your region`. */
export function holeTexts(
  hostname: string,
  { displayName, placeholders }: Holes,
  phrases: Phrases,
): string[] {
  if (/^%[A-Z]+%$/.test(hostname)) return [];
  return [...hostname.matchAll(/%([A-Z]+)%/g)].flatMap(([, hole = ""]) => {
    const words = placeholders?.[hole]?.replace(/\.$/, "");
    if (!words) return [];
    return [phrases.standsFor(hole, phrases.language === "en" ? words : phrases.shownBy(displayName))];
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
