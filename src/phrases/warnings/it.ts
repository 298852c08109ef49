import { listed } from "../en.ts";
import type { Warnings } from "./en.ts";

export const it: Warnings = {
  secret: {
    password:
      "Sembra che il messaggio contenga una password. Non l’ho conservata e non ne ho mai bisogno. Va cambiata: chi l’ha letta può usarla.",
    "app-password":
      "Sembra che il messaggio contenga una password per le app. Non l’ho conservata e non ne ho mai bisogno. Va eliminata nell’account e sostituita con una nuova.",
    key: (owner) =>
      `Sembra che il messaggio contenga una chiave segreta${owner ? ` (${owner})` : ""}. Non l’ho conservata e non ne ho mai bisogno. Va revocata e sostituita con una nuova: chi l’ha letta può usarla.`,
    revoke: (owner) => `Revocarla su ${owner}`,
  },
  foreign: (name, provider, isServer, right) =>
    `${isServer ? `\`${name}\` non è un server di ${provider}. Non scrivere lì la password.` : `\`${name}\` non appartiene a ${provider}. Non scrivere lì la password.`}${right.length > 0 ? ` Quello di ${provider} è ${listed(right, "o")}.` : ""}`,
  stranger: (name, provider, right) =>
    `Non conosco \`${name}\`: non scrivere lì la password senza sapere di chi è. Quello di ${provider} è ${listed(right, "o")}.`,
  readAs: (written, meant) => `Leggo \`${written}\` come ${meant}.`,
};
