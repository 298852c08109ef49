import type { Words } from "./words.ts";

export const it: Words = {
  language: "it",
  showToEveryone: "Mostra a tutti",
  notWorking: "Non funziona?",
  remove: "Rimuovi",
  answerThis: "Rispondi a questo",
  choose: "Scegli",
  anotherProvider: "Altro provider",
  form: {
    title: "Che cosa non funziona?",
    label: "Che cosa dice il tuo programma di posta?",
    description: "Copia il messaggio di errore o racconta che cosa succede. Senza la password, per favore.",
  },
  lookup: {
    title: "Impostazioni di posta",
    submit: "Cerca",
    close: "Chiudi",
    label: "Indirizzo, provider o errore",
    hint: "Per esempio: tu@gmail.com, Outlook.com o il testo di un messaggio di errore. Niente password, per favore.",
    empty: "Scrivi un indirizzo, un provider o un messaggio di errore, per esempio: gmail smtp",
  },
  help: {
    title: "Impostazioni di posta, cercate per te",
    text: "Chiedimi le impostazioni di un servizio di posta, il significato di un messaggio di errore o come configurare un programma.",
    how: "Come chiedere",
    inChannel: "In un canale: menzionami con la tua domanda.",
    direct: "In un messaggio diretto: scrivila e basta.",
    anywhere: (command) => `Ovunque: \`${command}\`. Solo tu vedi la risposta e puoi mostrarla a tutti.`,
    onMessage: (path) => `Sul messaggio di qualcuno: ${path}.`,
    noPassword: "Non inviare mai una password. Non ne ho bisogno.",
    prompt: "Per esempio:",
    settingsOf: (provider) => `Impostazioni ${provider}`,
  },
  shortened: "Accorciato per stare in un messaggio. Chiedi di una parte per vederla tutta.",
  nothingToRead: (command) =>
    `In quel messaggio non c’è testo che io possa leggere. Usa \`${command}\` e scrivi la domanda.`,
  oldButton: (command) =>
    `Quel pulsante è di una mia versione precedente. Chiedi di nuovo con \`${command}\`.`,
  unknownCommand: (command) => `Quel comando non è mio. Prova \`${command}\`.`,
  answeredAlready: {
    says: (title) => `Ho già risposto qui qualche minuto fa: ${title}`,
    link: "Vedi la risposta",
  },
  feedback: {
    right: "Era giusto",
    wrong: "Non era giusto",
    thanks: "Grazie per avermelo detto.",
    sorry: (hasPerson) =>
      `Grazie, è utile. Che cosa ti aspettavi? Chiedimelo di nuovo con altre parole${hasPerson ? " oppure premi «Chiedi a una persona»." : "."}`,
    askPerson: "Chiedi a una persona",
    canHelp: "Qui ci sono persone che possono aiutarti:",
    question: "il link alla tua domanda",
  },
  notYours: "Solo chi ha chiesto può rimuovere questa risposta.",
  cannotShow: "Non ho il permesso di scrivere qui per tutti. La risposta qui sopra resta a te.",
  tooMany: {
    byYou:
      "Fai domande più in fretta di quanto io riesca a rispondere bene. Riprendo tra un minuto; fino ad allora tralascio le tue domande.",
    here: "Qui sono arrivate troppe domande insieme, quindi ho tralasciato la tua. Chiedi di nuovo tra un minuto.",
  },
  readInPart: "Il tuo messaggio era molto lungo. Ne ho letto solo l’inizio.",
  wentWrong: "Qualcosa è andato storto da parte mia. Riprova tra un momento.",
  cannotWrite: (channel) =>
    `Non ho il permesso di rispondere in ${channel}, quindi eccola qui. Chi gestisce il server può darmi i permessi «Visualizza canale», «Invia messaggi», «Invia messaggi nei thread» e «Leggi la cronologia dei messaggi».`,
  deleteFirst: "Il messaggio va eliminato: altri possono leggerlo.",
};
