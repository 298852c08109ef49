/** The languages in which composed phrases exist; everything a phrase quotes (hosts, click paths) is the same in each. */
export const LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "ja"] as const;

export type Language = (typeof LANGUAGES)[number];
