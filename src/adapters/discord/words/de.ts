import type { Words } from "./words.ts";

export const de: Words = {
  showToEveryone: "Allen zeigen",
  notWorking: "Geht nicht?",
  remove: "Entfernen",
  choose: "Bitte wählen",
  language: "de",
  source: (page, day, changed) =>
    `${page}${changed ? `, zuletzt geändert ${changed}` : ""}, gelesen am ${day}`,
  unread: (page) => `Von uns nicht geprüft: ${page}`,
  form: {
    title: "Was klappt nicht?",
    label: "Was sagt dein Mailprogramm?",
    description: "Kopiere die Fehlermeldung oder beschreibe, was passiert. Bitte ohne dein Passwort.",
    placeholder: "535 5.7.8 Username and Password not accepted",
  },
  help: {
    title: "E-Mail-Einstellungen, für dich nachgeschlagen",
    text: "Frag mich nach den Einstellungen eines Mailanbieters, nach einer Fehlermeldung oder danach, wie man ein Mailprogramm einrichtet. Erwähne mich mit deiner Frage, schreib mir direkt oder nimm `/email`. Meine Antworten sind auf Englisch.",
    prompt: "Zum Beispiel:",
  },
  nothingToRead:
    "In dieser Nachricht steht kein Text, den ich lesen kann. Nimm `/email ask` und schreib die Frage dort.",
  oldButton: "Dieser Knopf stammt aus einer früheren Version von mir. Frag mit `/email ask` noch einmal.",
  notYours: "Nur wer gefragt hat, kann diese Antwort entfernen.",
  cannotShow: "Ich darf hier nicht für alle schreiben. Die Antwort oben bleibt bei dir.",
  wentWrong: "Bei mir ist etwas schiefgegangen. Bitte versuch es gleich noch einmal.",
  cannotWrite: (channel) =>
    `Ich darf in ${channel} nicht antworten, deshalb hier. Wer den Server verwaltet, kann mir die Rechte „Kanäle ansehen“, „Nachrichten senden“, „Nachrichten in Threads senden“ und „Nachrichtenverlauf anzeigen“ geben.`,
  secret: (inPublic) =>
    inPublic
      ? "In der Nachricht steht offenbar ein Passwort. Lösche sie und ändere dann das Passwort. Ich brauche nie eines."
      : "In der Nachricht steht offenbar ein Passwort. Ich habe es nicht behalten und brauche nie eines. Wenn es sonst jemand lesen kann, ändere es.",
};
