import type { Words } from "./words.ts";

export const nl: Words = {
  language: "nl",
  showToEveryone: "Aan iedereen tonen",
  notWorking: "Werkt het niet?",
  remove: "Verwijderen",
  answerThis: "Dit beantwoorden",
  choose: "Kies er een",
  anotherProvider: "Andere provider",
  form: {
    title: "Wat gaat er mis?",
    label: "Wat zegt je mailprogramma?",
    description: "Kopieer de foutmelding of vertel wat er gebeurt. Zonder je wachtwoord, alsjeblieft.",
  },
  lookup: {
    title: "Mailinstellingen",
    submit: "Opzoeken",
    close: "Sluiten",
    label: "Mailadres, provider of fout",
    hint: "Bijvoorbeeld: jij@gmail.com, Outlook.com of de tekst van een foutmelding. Geen wachtwoorden, alsjeblieft.",
    empty: "Typ een mailadres, een provider of een foutmelding, bijvoorbeeld: gmail smtp",
  },
  help: {
    title: "Mailinstellingen, voor je opgezocht",
    text: "Vraag me naar de instellingen van een maildienst, naar een foutmelding of hoe je een mailprogramma instelt.",
    how: "Zo vraag je het",
    inChannel: "In een kanaal: vermeld me met je vraag.",
    direct: "In een privébericht: typ gewoon je vraag.",
    anywhere: (command) =>
      `Overal: \`${command}\`. Alleen jij ziet het antwoord en kunt het aan iedereen tonen.`,
    onMessage: (path) => `Bij iemands bericht: ${path}.`,
    noPassword: "Stuur nooit een wachtwoord. Ik heb er geen nodig.",
    prompt: "Bijvoorbeeld:",
    settingsOf: (provider) => `${provider}-instellingen`,
  },
  shortened: "Ingekort zodat het in één bericht past. Vraag naar een deel om het helemaal te zien.",
  nothingToRead: (command) =>
    `In dat bericht staat geen tekst die ik kan lezen. Gebruik \`${command}\` en typ de vraag.`,
  oldButton: (command) => `Die knop is van een eerdere versie van mij. Vraag het opnieuw met \`${command}\`.`,
  unknownCommand: (command) => `Die opdracht is niet van mij. Probeer \`${command}\`.`,
  answeredAlready: {
    says: (title) => `Dit heb ik hier een paar minuten geleden beantwoord: ${title}`,
    link: "Naar het antwoord",
  },
  feedback: {
    right: "Dit klopte",
    wrong: "Dit klopte niet",
    thanks: "Bedankt voor het doorgeven.",
    sorry: (hasPerson) =>
      `Bedankt, dat helpt. Wat had je verwacht? Vraag het me nog eens in andere woorden${hasPerson ? " of druk op ‘Vraag het een mens’." : "."}`,
    askPerson: "Vraag het een mens",
    canHelp: "Hier kunnen mensen je helpen:",
    question: "de link naar je vraag",
  },
  notYours: "Alleen wie de vraag stelde, kan dit antwoord verwijderen.",
  cannotShow: "Ik mag hier niet voor iedereen schrijven. Het antwoord hierboven blijft bij jou.",
  tooMany: {
    byYou:
      "Je vraagt sneller dan ik goed kan antwoorden. Over een minuut ga ik verder; tot dan sla ik je vragen over.",
    here: "Er kwamen hier te veel vragen tegelijk, dus die van jou heb ik overgeslagen. Vraag het over een minuut nog eens.",
  },
  readInPart: "Je bericht was erg lang. Ik heb alleen het begin gelezen.",
  wentWrong: "Er ging bij mij iets mis. Probeer het zo meteen nog eens.",
  cannotWrite: (channel) =>
    `Ik mag niet antwoorden in ${channel}, daarom hier. Wie de server beheert, kan me de rechten ‘Kanaal bekijken’, ‘Berichten verzenden’, ‘Berichten verzenden in threads’ en ‘Berichtgeschiedenis lezen’ geven.`,
  deleteFirst: "Verwijder het bericht: anderen kunnen het lezen.",
};
