import { listed } from "../en.ts";
import type { Warnings } from "./en.ts";

export const fr: Warnings = {
  secret: {
    password:
      "Votre message semble contenir un mot de passe. Je ne l’ai pas gardé et n’en ai jamais besoin. Changez-le : quiconque l’a lu peut s’en servir.",
    "app-password":
      "Votre message semble contenir un mot de passe d’application. Je ne l’ai pas gardé et n’en ai jamais besoin. Supprimez-le dans le compte et créez-en un nouveau.",
    key: (owner) =>
      `Votre message semble contenir une clé secrète${owner ? ` (${owner})` : ""}. Je ne l’ai pas gardée et n’en ai jamais besoin. Révoquez-la et créez-en une nouvelle : quiconque l’a lue peut s’en servir.`,
    revoke: (owner) => `La révoquer chez ${owner}`,
  },
  foreign: (name, provider, isServer, right) =>
    `${isServer ? `\`${name}\` n’est pas un serveur de ${provider}. N’y saisissez pas votre mot de passe.` : `\`${name}\` n’appartient pas à ${provider}. N’y saisissez pas votre mot de passe.`}${right.length > 0 ? ` Celui de ${provider} est ${listed(right, "ou")}.` : ""}`,
  stranger: (name, provider, right) =>
    `Je ne connais pas \`${name}\` : n’y saisissez pas votre mot de passe sans savoir à qui il est. Celui de ${provider} est ${listed(right, "ou")}.`,
  readAs: (written, meant) => `Je lis \`${written}\` comme ${meant}.`,
};
