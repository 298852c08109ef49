import type { Words } from "./words.ts";

export const fr: Words = {
  language: "fr",
  showToEveryone: "Montrer à tout le monde",
  notWorking: "Ça ne marche pas ?",
  remove: "Retirer",
  answerThis: "Répondre à ceci",
  choose: "Choisissez",
  anotherProvider: "Autre fournisseur",
  form: {
    title: "Qu’est-ce qui ne va pas ?",
    label: "Que dit votre logiciel de messagerie ?",
    description: "Copiez le message d’erreur ou dites ce qui se passe. Sans votre mot de passe, svp.",
  },
  lookup: {
    title: "Réglages e-mail",
    submit: "Chercher",
    close: "Fermer",
    label: "Adresse, fournisseur ou erreur",
    hint: "Par exemple : vous@gmail.com, Outlook.com ou le texte d’un message d’erreur. Pas de mot de passe, svp.",
    empty: "Saisissez une adresse, un fournisseur ou un message d’erreur, par exemple : gmail smtp",
  },
  help: {
    title: "Les réglages e-mail, cherchés pour vous",
    text: "Demandez-moi les réglages d’un service de messagerie, le sens d’un message d’erreur ou comment configurer un logiciel.",
    how: "Comment demander",
    inChannel: "Dans un canal : mentionnez-moi avec votre question.",
    direct: "En message privé : écrivez-la simplement.",
    anywhere: (command) =>
      `Partout : \`${command}\`. Vous seul voyez la réponse et pouvez la montrer à tout le monde.`,
    onMessage: (path) => `Sur le message de quelqu’un : ${path}.`,
    noPassword: "N’envoyez jamais de mot de passe. Je n’en ai pas besoin.",
    prompt: "Par exemple :",
    settingsOf: (provider) => `Réglages ${provider}`,
  },
  shortened:
    "Raccourci pour tenir dans un message. Posez une question sur une partie pour la voir en entier.",
  nothingToRead: (command) =>
    `Ce message ne contient pas de texte que je puisse lire. Utilisez \`${command}\` et tapez la question.`,
  oldButton: (command) =>
    `Ce bouton vient d’une ancienne version de moi. Reposez la question avec \`${command}\`.`,
  unknownCommand: (command) => `Cette commande n’est pas à moi. Essayez \`${command}\`.`,
  answeredAlready: {
    says: (title) => `J’y ai répondu ici il y a quelques minutes : ${title}`,
    link: "Voir la réponse",
  },
  feedback: {
    right: "C’était juste",
    wrong: "Ce n’était pas juste",
    thanks: "Merci de me l’avoir dit.",
    sorry: (hasPerson) =>
      `Merci, cela m’aide. Qu’attendiez-vous ? Reposez la question avec d’autres mots${hasPerson ? ", ou appuyez sur « Demander à quelqu’un »." : "."}`,
    askPerson: "Demander à quelqu’un",
    canHelp: "Ici, des personnes peuvent vous aider :",
    question: "le lien vers votre question",
  },
  notYours: "Seule la personne qui a posé la question peut retirer cette réponse.",
  cannotShow: "Je n’ai pas le droit d’écrire ici pour tout le monde. La réponse ci-dessus reste à vous.",
  tooMany: {
    byYou:
      "Vous posez des questions plus vite que je ne peux bien répondre. Je reprends dans une minute ; d’ici là, je laisse vos questions de côté.",
    here: "Trop de questions sont arrivées ici en même temps, j’ai donc laissé la vôtre de côté. Reposez-la dans une minute.",
  },
  readInPart: "Votre message était très long. Je n’en ai lu que le début.",
  wentWrong: "Quelque chose s’est mal passé de mon côté. Réessayez dans un instant.",
  cannotWrite: (channel) =>
    `Je n’ai pas le droit de répondre dans ${channel}, alors voici la réponse. Un responsable du serveur peut me donner les permissions « Voir le salon », « Envoyer des messages », « Envoyer des messages dans les fils » et « Voir les anciens messages ».`,
  deleteFirst: "Supprimez le message : d’autres peuvent le lire.",
};
