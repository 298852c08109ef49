import { listed } from "../en.ts";
import type { DiscoveryPhrases } from "./en.ts";

export const de: DiscoveryPhrases = {
  place: {
    mx: "MX-Eintrag im DNS",
    srv: "SRV-Einträge im DNS",
    autoconfig: "eigene Autoconfig-Datei",
    ispdb: "Anbieterliste von Thunderbird",
  },
  signed: "mit DNSSEC signiert",
  runBy: (domain, provider, place) =>
    `Die E-Mail von \`${domain}\` liegt bei ${provider} (Quelle: ${place}); das sind also die Einstellungen von ${provider}.`,
  own: (domain, place) => `Diese Server sind für \`${domain}\` angegeben (Quelle: ${place}).`,
  unsigned:
    "Das ist nicht signiert und könnte unterwegs verändert worden sein: Kommen Ihnen die Namen seltsam vor, fragen Sie, wer die Domain betreibt.",
  untold:
    "Benutzername und Passwort stehen nicht dabei: meist die volle E-Mail-Adresse und das Passwort des Postfachs.",
  without: (domain, protocols) => `\`${domain}\` gibt an, kein ${listed(protocols, "und")} zu haben.`,
  otherwise: (place, names) => `Etwas anderes nennt: ${place} (${listed(names, "und")}).`,
  cleartext: (domain) =>
    `Ich habe \`${domain}\` nachgeschlagen: Genannt werden nur Server ohne Verschlüsselung, und die gebe ich nicht weiter.`,
  nothing: (domain) => `Ich habe \`${domain}\` nachgeschlagen: Wer die E-Mail betreibt, steht dort nicht.`,
  late: (domain) =>
    `Ich habe \`${domain}\` nachgeschlagen und nicht rechtzeitig Antwort bekommen. Fragen Sie in einer Minute noch einmal.`,
  refused: {
    "no-such-domain": (domain) => `Die Domain \`${domain}\` gibt es nicht: Prüfen Sie die Schreibweise.`,
    "too-many": () =>
      "Ich habe gerade viele Domains nachgeschlagen. Fragen Sie in einer Minute noch einmal, dann schlage ich auch diese nach.",
    "private-name": (domain) =>
      `\`${domain}\` ist ein Name in einem privaten Netz: Nur wer dieses Netz betreibt, kennt dessen Mailserver.`,
  },
};
