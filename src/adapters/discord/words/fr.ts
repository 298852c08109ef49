import type { Words } from "./words.ts";

export const fr: Words = {
  showToEveryone: "Montrer à tout le monde",
  notWorking: "Ça ne marche pas ?",
  remove: "Retirer",
  choose: "Choisissez",
  language: "fr",
  source: (page, day, changed) => `${page}${changed ? `, modifiée en ${changed}` : ""}, lue le ${day}`,
  unread: (page) => `Non vérifiée par nous : ${page}`,
  form: {
    title: "Qu’est-ce qui ne va pas ?",
    label: "Que dit votre logiciel de messagerie ?",
    description: "Copiez le message d’erreur ou dites ce qui se passe. Sans votre mot de passe, svp.",
    placeholder: "535 5.7.8 Username and Password not accepted",
  },
  help: {
    title: "Les réglages e-mail, cherchés pour vous",
    text: "Demandez-moi les réglages d’un service de messagerie, le sens d’un message d’erreur ou comment configurer un logiciel. Mentionnez-moi avec votre question, écrivez-moi en privé ou utilisez `/email`. Mes réponses sont en anglais.",
    prompt: "Par exemple :",
  },
  nothingToRead:
    "Ce message ne contient pas de texte que je puisse lire. Utilisez `/email ask` et tapez la question.",
  oldButton: "Ce bouton vient d’une ancienne version de moi. Reposez la question avec `/email ask`.",
  notYours: "Seule la personne qui a posé la question peut retirer cette réponse.",
  cannotShow: "Je n’ai pas le droit d’écrire ici pour tout le monde. La réponse ci-dessus reste à vous.",
  wentWrong: "Quelque chose s’est mal passé de mon côté. Réessayez dans un instant.",
  cannotWrite: (channel) =>
    `Je n’ai pas le droit de répondre dans ${channel}, alors voici la réponse. Un responsable du serveur peut me donner les permissions « Voir le salon », « Envoyer des messages », « Envoyer des messages dans les fils » et « Voir les anciens messages ».`,
  secret: (inPublic) =>
    inPublic
      ? "Le message semble contenir un mot de passe. Supprimez-le, puis changez ce mot de passe. Je n’en ai jamais besoin."
      : "Le message semble contenir un mot de passe. Je ne l’ai pas gardé et n’en ai jamais besoin. Si quelqu’un d’autre peut le lire, changez-le.",
};
