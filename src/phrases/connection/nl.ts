import type { ConnectionPhrases } from "./en.ts";

export const nl: ConnectionPhrases = {
  button: "Verbinding controleren",
  lookedFromHere: "Ik heb gekeken vanaf de plek waar ik draai, niet vanuit jouw netwerk:",
  fine: (at, mode) =>
    `${at} antwoordt en biedt ${mode} aan, dus de server is in orde. Kan je app hem niet bereiken, dan blokkeert je netwerk misschien de poort.`,
  answers: (at, mode) => `${at} antwoordt en biedt ${mode} aan.`,
  fineInCleartext: (at) => `${at} antwoordt, zonder versleuteling.`,
  otherMode: (at, mode, due) => `${at} spreekt ${mode}, niet ${due}. Kies ${mode} in je app.`,
  cleartext: (at) =>
    `${at} antwoordt zonder versleuteling, terwijl die er zou moeten zijn. Stuur daar geen wachtwoord heen.`,
  otherProtocol: (at, protocol) => `${at} spreekt ${protocol}, en dat hoort daar niet.`,
  brokenStartTls: (at) =>
    `${at} biedt STARTTLS aan, maar de overgang naar versleuteling mislukt. Dat ligt aan de server.`,
  trouble: {
    "unknown-name": (at) => `${at} is vanaf hier niet te vinden: ik krijg nu geen adres voor die naam.`,
    silent: (at) =>
      `Op ${at} antwoordt vanaf hier niets. De server ligt misschien stil, of weigert alleen mij.`,
    refused: (at) =>
      `${at} weigert de verbinding vanaf hier. De server ligt misschien stil, of weigert alleen mij.`,
    "turned-away": (at) =>
      `${at} is er, maar neemt vanaf hier nu geen verbindingen aan. Probeer het later nog eens.`,
    "no-tls": (at) => `${at} antwoordt, maar de versleuteling mislukt.`,
    strange: (at) => `${at} antwoordt, maar niet als een mailserver.`,
  },
  wrongName: (host) => `Het certificaat is niet voor \`${host}\`: je app waarschuwt je terecht.`,
  outOfTime: (from, until) =>
    `Het certificaat geldt alleen van ${from} tot ${until}: je app waarschuwt je terecht.`,
  distrusted: "Ik ken niet wie het certificaat ondertekend heeft: misschien waarschuwt je app je.",
  outdated: (what) => `De versleuteling is verouderd (${what}): apps van nu weigeren die misschien.`,
  noSignIn: "Inloggen kan daar nu niet.",
  tooMany: "Ik heb net veel servers bekeken. Probeer het over een minuut nog eens.",
  nothing: "Ik heb daar geen server met een vaste naam meer. Vraag de instellingen opnieuw.",
};
