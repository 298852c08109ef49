import type { ConnectionPhrases } from "./en.ts";

export const de: ConnectionPhrases = {
  button: "Verbindung prüfen",
  lookedFromHere: "Ich habe von meinem Standort aus nachgesehen, nicht aus deinem Netz:",
  fine: (at, mode) =>
    `${at} antwortet und bietet ${mode} an, der Server ist also in Ordnung. Erreicht deine App ihn nicht, sperrt vielleicht dein Netz den Port.`,
  answers: (at, mode) => `${at} antwortet und bietet ${mode} an.`,
  fineInCleartext: (at) => `${at} antwortet, ohne Verschlüsselung.`,
  otherMode: (at, mode, due) => `${at} spricht ${mode}, nicht ${due}. Stelle in deiner App ${mode} ein.`,
  cleartext: (at) =>
    `${at} antwortet ohne Verschlüsselung, obwohl es sie anbieten sollte. Schicke dorthin bitte kein Passwort.`,
  otherProtocol: (at, protocol) => `${at} spricht ${protocol}, und das gehört nicht dorthin.`,
  brokenStartTls: (at) =>
    `${at} bietet STARTTLS an, aber der Wechsel zur Verschlüsselung scheitert. Das liegt am Server.`,
  trouble: {
    "unknown-name": (at) =>
      `${at} ist von hier aus nicht zu finden: Für den Namen bekomme ich gerade keine Adresse.`,
    silent: (at) =>
      `Auf ${at} antwortet von hier aus nichts. Der Server ist vielleicht aus, oder er lässt nur mich nicht hinein.`,
    refused: (at) =>
      `${at} lehnt die Verbindung von hier aus ab. Der Server ist vielleicht aus, oder er lässt nur mich nicht hinein.`,
    "turned-away": (at) =>
      `${at} ist da, nimmt von hier aus aber gerade keine Verbindungen an. Versuche es später noch einmal.`,
    "no-tls": (at) => `${at} antwortet, aber die Verschlüsselung scheitert.`,
    strange: (at) => `${at} antwortet, aber nicht wie ein Mailserver.`,
  },
  wrongName: (host) => `Das Zertifikat ist nicht für \`${host}\`: Deine App warnt dich zu Recht.`,
  outOfTime: (from, until) =>
    `Das Zertifikat gilt nur vom ${from} bis ${until}: Deine App warnt dich zu Recht.`,
  distrusted: "Ich kenne nicht, wer das Zertifikat unterschrieben hat: Deine App warnt dich vielleicht.",
  outdated: (what) => `Die Verschlüsselung ist veraltet (${what}): Heutige Apps lehnen sie vielleicht ab.`,
  noSignIn: "Anmelden geht dort gerade nicht.",
  tooMany: "Ich habe gerade viele Server geprüft. Versuche es bitte in einer Minute noch einmal.",
  nothing: "Dort habe ich keinen Server mit festem Namen mehr. Frag noch einmal nach den Einstellungen.",
};
