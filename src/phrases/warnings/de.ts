import { listed } from "../en.ts";
import type { Warnings } from "./en.ts";

export const de: Warnings = {
  secret: {
    password:
      "In Ihrer Nachricht steht offenbar ein Passwort. Ich habe es nicht behalten und brauche nie eines. Ändern Sie es: Wer es gelesen hat, kann es benutzen.",
    "app-password":
      "In Ihrer Nachricht steht offenbar ein App-Passwort. Ich habe es nicht behalten und brauche nie eines. Löschen Sie es im Konto, und erstellen Sie ein neues.",
    key: (owner) =>
      `In Ihrer Nachricht steht offenbar ein geheimer Schlüssel${owner ? ` (${owner})` : ""}. Ich habe ihn nicht behalten und brauche nie einen. Widerrufen Sie ihn, und erstellen Sie einen neuen: Wer ihn gelesen hat, kann ihn benutzen.`,
    revoke: (owner) => `Bei ${owner} widerrufen`,
  },
  foreign: (name, provider, isServer, right) =>
    `${isServer ? `\`${name}\` ist kein Server von ${provider}. Geben Sie dort nicht Ihr Passwort ein.` : `\`${name}\` gehört nicht zu ${provider}. Geben Sie dort nicht Ihr Passwort ein.`}${right.length > 0 ? ` Der von ${provider} ist ${listed(right, "oder")}.` : ""}`,
  stranger: (name, provider, right) =>
    `\`${name}\` kenne ich nicht: Geben Sie dort kein Passwort ein, solange Sie nicht wissen, wem das gehört. Der eigene Server von ${provider} ist ${listed(right, "oder")}.`,
  readAs: (written, meant) => `Ich lese \`${written}\` als ${meant}.`,
};
