import type { NeedPhrases } from "./catalogue.ts";

/** German, in the infinitive that apps use for instructions. */
export const de: NeedPhrases = {
  steps: {
    "sign-in": "mit {who} anmelden{where}",
    "two-step": "die Bestätigung in zwei Schritten einschalten{where}",
    "app-password": "ein App-Passwort erstellen{where}",
    "device-password": "für jedes Gerät ein eigenes Passwort erstellen{where}",
    "mailbox-password": "ein eigenes E-Mail-Passwort einrichten{where}",
    "secure-mail-key": "einen Secure Mail Key erstellen{where}",
    "authorization-code": "einen Autorisierungscode erstellen{where}",
    "api-key": "einen API-Schlüssel erstellen{where}",
    "smtp-credentials": "SMTP-Zugangsdaten erstellen{where}",
    enable: "{protocols} einschalten{where}",
    "enable-access": "Mail-Apps erlauben{where}",
    "admin-access": "Mail-Apps vom Administrator erlauben lassen{where}",
    "admin-smtp": "SMTP vom Administrator freigeben lassen{where}",
    "admin-server":
      "den Administrator nach dem Servernamen fragen, und ob IMAP, POP und SMTP eingeschaltet sind{where}",
    "paid-plan": "einen kostenpflichtigen Tarif buchen{where}",
    "verify-domain": "die eigene Domain bestätigen{where}",
    "verify-sender": "die Absenderadresse bestätigen{where}",
    "look-up-server": "den eigenen Server nachsehen{where}",
    "which-mailbox": "nachsehen, um welche Art von Postfach es geht{where}",
    "ask-encryption":
      "vor der Eingabe des Passworts den Anbieter nach Servern mit SSL/TLS fragen{where}: die uns bekannten Einstellungen sind nicht verschlüsselt",
    bridge: "die Bridge-App installieren{where} und das Passwort verwenden, das sie anzeigt",
    "test-account": "ein Testkonto erstellen{where}, das keine Mails zustellt",
    "forwards-only":
      "der Dienst leitet nur weiter{where}: das Postfach einrichten, in dem die Mails ankommen",
    "website-only":
      "andere Mail-Apps haben keinen Zugang{where}: die Website oder die eigene App des Anbieters nutzen",
    closed: "diesen Dienst gibt es nicht mehr{where}: einen anderen Anbieter wählen",
    blocked: "dieser Dienst lässt keine Mail-Apps zu{where}: einen anderen Anbieter wählen",
    "moved-to":
      "die Postfächer sind umgezogen oder wurden geschlossen{where}: die Server des neuen Anbieters nachsehen",
  },
  conditions: {
    "no-sign-in": "falls die App das nicht kann: {steps}",
    "two-step": "bei Bestätigung in zwei Schritten: {steps}",
    refused: "falls das normale Passwort abgelehnt wird: {steps}",
    offered: "falls die Einstellungen es anbieten: {steps}",
    moved: "falls das Postfach umgezogen ist: {steps}",
    sending: "zum Senden: {steps}",
  },
  refused: {
    normal: "das normale Passwort wird abgelehnt",
    every: "Passwörter und App-Passwörter werden abgelehnt",
  },
  frame: {
    comma: ", ",
    andThen: ", dann ",
    please: "",
    between: "; ",
    end: ".",
    brackets: " ({name})",
  },
};
