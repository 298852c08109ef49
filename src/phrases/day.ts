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
  return formatIn(language, date !== undefined).format(Date.UTC(year, month - 1, date ?? 1));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Each is made once, as making one is slow. */
function formatIn(language: Language, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasDay}`;
  const made = formats.get(key);
  if (made) return made;
  const format = new Intl.DateTimeFormat(LOCALE[language], {
    year: "numeric",
    month: "long",
    ...(hasDay ? { day: "numeric" } : {}),
    timeZone: "UTC",
  });
  formats.set(key, format);
  return format;
}
