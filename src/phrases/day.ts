import type { Language } from "./language.ts";

const LOCALE: Readonly<Record<Language, string>> = {
  en: "en-GB",
  de: "de",
  fr: "fr",
  es: "es",
  pt: "pt",
  it: "it",
  nl: "nl",
  pl: "pl",
  ja: "ja",
};

/** A day, month or year of the data (`2017-05-31`, `2017-05`, `2017`) as people of that language write it. */
export function dayText(day: string, language: Language): string {
  const [year = 0, month, date] = day.split("-").map(Number);
  if (month === undefined) return String(year);
  const format = new Intl.DateTimeFormat(LOCALE[language], {
    year: "numeric",
    month: "long",
    ...(date === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  });
  return format.format(Date.UTC(year, month - 1, date ?? 1));
}
