import { listed } from "../en.ts";
import type { DiscoveryPhrases } from "./en.ts";

export const nl: DiscoveryPhrases = {
  place: {
    mx: "MX-record in DNS",
    srv: "SRV-records in DNS",
    autoconfig: "eigen autoconfig-bestand",
    ispdb: "providerlijst van Thunderbird",
  },
  signed: "ondertekend met DNSSEC",
  runBy: (domain, provider, place) =>
    `De mail van \`${domain}\` staat bij ${provider} (bron: ${place}); dit zijn dus de instellingen van ${provider}.`,
  own: (domain, place) => `Deze servers staan opgegeven voor \`${domain}\` (bron: ${place}).`,
  unsigned:
    "Dat is niet ondertekend en kan onderweg veranderd zijn: vraag wie het domein beheert als de namen vreemd lijken.",
  untold:
    "Gebruikersnaam en wachtwoord staan er niet bij: meestal het volledige e-mailadres en het wachtwoord van de mailbox.",
  without: (domain, protocols) => `\`${domain}\` geeft aan geen ${listed(protocols, "of")} te hebben.`,
  otherwise: (place, names) => `Iets anders staat hier (bron: ${place}): ${listed(names, "en")}.`,
  cleartext: (domain) =>
    `Ik heb \`${domain}\` opgezocht: er staan alleen servers zonder versleuteling, en die geef ik niet door.`,
  nothing: (domain) => `Ik heb \`${domain}\` opgezocht: er staat niet wie de mail beheert.`,
  late: (domain) =>
    `Ik heb \`${domain}\` opgezocht en kreeg niet op tijd antwoord. Vraag het over een minuut opnieuw.`,
  refused: {
    "no-such-domain": (domain) => `Het domein \`${domain}\` bestaat niet: controleer de spelling.`,
    "too-many": () =>
      "Ik heb net veel domeinen opgezocht. Vraag het over een minuut opnieuw, dan zoek ik dit ook op.",
    "private-name": (domain) =>
      `\`${domain}\` is een naam in een privénetwerk: alleen wie dat netwerk beheert, kent de mailservers ervan.`,
  },
};
