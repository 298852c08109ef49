import { listed } from "../en.ts";
import type { Warnings } from "./en.ts";

export const pt: Warnings = {
  secret: {
    password:
      "Parece haver uma senha na sua mensagem. Eu não a guardei e nunca preciso de uma. Troque-a: quem a leu pode usá-la.",
    "app-password":
      "Parece haver uma senha de app na sua mensagem. Eu não a guardei e nunca preciso de uma. Exclua-a na conta e crie uma nova.",
    key: (owner) =>
      `Parece haver uma chave secreta${owner ? ` (${owner})` : ""} na sua mensagem. Eu não a guardei e nunca preciso de uma. Revogue-a e crie uma nova: quem a leu pode usá-la.`,
    revoke: (owner) => `Revogar em ${owner}`,
  },
  foreign: (name, provider, isServer, right) =>
    `${isServer ? `\`${name}\` não é um servidor de ${provider}. Não digite sua senha ali.` : `\`${name}\` não pertence a ${provider}. Não digite sua senha ali.`}${right.length > 0 ? ` O de ${provider} é ${listed(right, "ou")}.` : ""}`,
  stranger: (name, provider, right) =>
    `Não conheço \`${name}\`: não digite sua senha ali sem saber de quem é. O de ${provider} é ${listed(right, "ou")}.`,
  readAs: (written, meant) => `Li \`${written}\` como ${meant}.`,
};
