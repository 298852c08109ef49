import { listed } from "../en.ts";
import type { Warnings } from "./en.ts";

export const pl: Warnings = {
  secret: {
    password:
      "W wiadomości jest chyba hasło. Nie zachowałem go i nigdy go nie potrzebuję. Trzeba je zmienić: kto je przeczytał, może go użyć.",
    "app-password":
      "W wiadomości jest chyba hasło aplikacji. Nie zachowałem go i nigdy go nie potrzebuję. Trzeba je usunąć na koncie i utworzyć nowe.",
    key: (owner) =>
      `W wiadomości jest chyba tajny klucz${owner ? ` (${owner})` : ""}. Nie zachowałem go i nigdy go nie potrzebuję. Trzeba go unieważnić i utworzyć nowy: kto go przeczytał, może go użyć.`,
    revoke: (owner) => `Unieważnienie w ${owner}`,
  },
  foreign: (name, provider, isServer, right) =>
    `${isServer ? `\`${name}\` nie jest serwerem ${provider}. Proszę nie wpisywać tam hasła.` : `\`${name}\` nie należy do ${provider}. Proszę nie wpisywać tam hasła.`}${right.length > 0 ? ` Serwer ${provider} to ${listed(right, "lub")}.` : ""}`,
  stranger: (name, provider, right) =>
    `Nie znam \`${name}\`: proszę nie wpisywać tam hasła, jeśli nie wiadomo, do kogo należy. Własny serwer ${provider} to ${listed(right, "lub")}.`,
  readAs: (written, meant) => `Czytam \`${written}\` jako ${meant}.`,
};
