/** The languages that an entry's prose may be translated into; the entries themselves are written in English. */
export const TRANSLATED = ["de", "fr", "es", "pt", "it", "nl", "pl", "ja"] as const;

export const isTranslated = (language: string): boolean => TRANSLATED.some((known) => known === language);
