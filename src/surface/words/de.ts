import type { Words } from "./words.ts";

export const de: Words = {
  language: "de",
  showToEveryone: "Allen zeigen",
  notWorking: "Geht nicht?",
  remove: "Entfernen",
  answerThis: "Beantworten",
  choose: "Bitte wählen",
  anotherProvider: "Anderer Anbieter",
  form: {
    title: "Was klappt nicht?",
    label: "Was sagt dein Mailprogramm?",
    description: "Kopiere die Fehlermeldung oder beschreibe, was passiert. Bitte ohne dein Passwort.",
  },
  lookup: {
    title: "E-Mail-Einstellungen",
    submit: "Nachschlagen",
    close: "Schließen",
    label: "E-Mail-Adresse, Anbieter oder Fehler",
    hint: "Zum Beispiel: du@gmail.com, Outlook.com oder der Text einer Fehlermeldung. Bitte keine Passwörter.",
    empty: "Gib eine E-Mail-Adresse, einen Anbieter oder eine Fehlermeldung ein, etwa: gmail smtp",
  },
  help: {
    title: "E-Mail-Einstellungen, für dich nachgeschlagen",
    text: "Frag mich nach den Einstellungen eines Mailanbieters, nach einer Fehlermeldung oder danach, wie man ein Mailprogramm einrichtet.",
    how: "So fragst du",
    inChannel: "In einem Kanal: Erwähne mich mit deiner Frage.",
    direct: "In einer Direktnachricht: Schreib sie einfach.",
    anywhere: (command) => `Überall: \`${command}\`. Die Antwort siehst nur du und kannst sie allen zeigen.`,
    onMessage: (path) => `Bei der Nachricht von jemandem: ${path}.`,
    noPassword: "Schick nie ein Passwort. Ich brauche keines.",
    prompt: "Zum Beispiel:",
    settingsOf: (provider) => `${provider}-Einstellungen`,
  },
  shortened: "Gekürzt, damit es in eine Nachricht passt. Frag nach einem Teil, um ihn ganz zu sehen.",
  nothingToRead: (command) =>
    `In dieser Nachricht steht kein Text, den ich lesen kann. Nimm \`${command}\` und schreib die Frage dort.`,
  oldButton: (command) =>
    `Dieser Knopf stammt aus einer früheren Version von mir. Frag mit \`${command}\` noch einmal.`,
  unknownCommand: (command) => `Diesen Befehl kenne ich nicht. Versuch es mit \`${command}\`.`,
  answeredAlready: {
    says: (title) => `Das habe ich hier vor ein paar Minuten beantwortet: ${title}`,
    link: "Zur Antwort",
  },
  feedback: {
    right: "Das war richtig",
    wrong: "Das war nicht richtig",
    thanks: "Danke für die Rückmeldung.",
    sorry: (hasPerson) =>
      `Danke, das hilft. Was hast du erwartet? Frag mich noch einmal mit anderen Worten${hasPerson ? " oder drück „Einen Menschen fragen“." : "."}`,
    askPerson: "Einen Menschen fragen",
    canHelp: "Hier helfen dir Menschen weiter:",
    question: "der Link zu deiner Frage",
  },
  notYours: "Nur wer gefragt hat, kann diese Antwort entfernen.",
  cannotShow: "Ich darf hier nicht für alle schreiben. Die Antwort oben bleibt bei dir.",
  tooMany: {
    byYou:
      "Du fragst schneller, als ich gut antworten kann. In einer Minute geht es weiter; bis dahin übergehe ich deine Fragen.",
    here: "Hier kamen zu viele Fragen auf einmal, deshalb habe ich deine ausgelassen. Bitte frag in einer Minute noch einmal.",
  },
  readInPart: "Deine Nachricht war sehr lang. Ich habe nur ihren Anfang gelesen.",
  wentWrong: "Bei mir ist etwas schiefgegangen. Bitte versuch es gleich noch einmal.",
  cannotWrite: (channel) =>
    `Ich darf in ${channel} nicht antworten, deshalb hier. Wer den Server verwaltet, kann mir die Rechte „Kanäle ansehen“, „Nachrichten senden“, „Nachrichten in Threads senden“ und „Nachrichtenverlauf anzeigen“ geben.`,
  deleteFirst: "Bitte die Nachricht löschen: Andere können sie lesen.",
};
