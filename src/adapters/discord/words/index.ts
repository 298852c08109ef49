import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { ptBR } from "./pt-br.ts";
import type { Words } from "./words.ts";

export type { Words } from "./words.ts";

/** Discord's names of languages: https://docs.discord.com/developers/reference#locales */
const LANGUAGES: Readonly<Record<string, Words>> = {
  de,
  fr,
  "es-ES": es,
  "es-419": es,
  ja,
  "pt-BR": ptBR,
};

/** The words in the language of a person (`interaction.locale`) or a server; English where we do not speak theirs. */
export function wordsFor(locale: string | null | undefined): Words {
  return LANGUAGES[locale ?? ""] ?? en;
}
