import type { CardSource } from "./card.ts";

/** The sources that a surface shows: the first, which is the best, or all where the card is shown whole. */
export function shownSources(sources: readonly CardSource[], isWhole = false): readonly CardSource[] {
  return isWhole ? sources : sources.slice(0, 1);
}

/** Our own words around a source. */
export interface SourceWords {
  readonly read: (page: string, day: string, changed: string | undefined) => string;
  readonly unread: (page: string) => string;
}

/**
 * `Example's provider list, last changed March 2016, read 25 November 2026`. What nobody has read is no proof, and says so.
 *
 * @param locale whose months are written, as a BCP 47 tag
 */
export function sourceText(
  { label, checked, asOf }: CardSource,
  words: SourceWords,
  locale?: string,
): string {
  if (checked === null) return words.unread(label);
  return words.read(label, longDay(checked, locale), asOf && monthOf(asOf, locale));
}

/** English as most of the world writes its days. */
const ENGLISH = "en-GB";

/** `2026-03-12` → `12 March 2026`. */
export function longDay(day: string, locale = ENGLISH): string {
  return written(day, { day: "numeric", month: "long", year: "numeric" }, localeOf(locale));
}

const localeOf = (locale: string) => (locale === "en" ? ENGLISH : locale);

/**
 * `2016-03` or any day of it → `March 2016`; a year stays a year.
 *
 * @param locale whose words are used, as a BCP 47 tag
 */
export function monthOf(day: string, locale = ENGLISH): string {
  return /^\d{4}$/.test(day) ? day : written(day, { month: "long", year: "numeric" }, localeOf(locale));
}

/** A text that is no day of the calendar stays as it is. */
function written(day: string, parts: Intl.DateTimeFormatOptions, locale: string): string {
  const time = Date.parse(day);
  if (Number.isNaN(time)) return day;
  return formatIn(locale, parts).format(time);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than a whole card, so each is made once: there are two forms and nine languages. */
function formatIn(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(parts).join()}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  formats.set(key, format);
  return format;
}

/** Unix seconds of a day's noon (UTC), for platforms that write dates themselves: nearly everywhere it is that same day. */
export function noonOf(day: string): number | null {
  const time = Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(time) ? null : time / 1000;
}
