/** The languages that our own sentences exist in, whole: ids as those of terms, ISO 639-1. */
export const LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "ja"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a locale as platforms name it (`pt-BR`, `de`), where we have it. */
export function languageIn(locale: string | undefined): Language | undefined {
  const [base = ""] = (locale ?? "").toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === base);
}
