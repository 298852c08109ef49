import type { Language } from "../../../phrases/index.ts";

/** What the page says beside the card, in one language; what one lacks does not compile. */
export interface PageWords {
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  /** What a screen reader says for the box. */
  readonly question: string;
  readonly placeholder: string;
  readonly ask: string;
  readonly hint: string;
  readonly tryOne: string;
  /** Whole questions. */
  readonly examples: readonly [string, string, string];
  readonly popular: string;
  readonly more: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not let us. */
  readonly notCopied: string;
  readonly followUp: string;
  readonly followUpExample: string;
  readonly sources: string;
  readonly next: string;
  /** Before the names of the places that a card is drawn for. */
  readonly seenIn: string;
  readonly answer: string;
  readonly terminal: string;
  readonly preview: (place: string) => string;
  readonly openBlockKit: string;
  readonly allAbout: (provider: string) => string;
  readonly suggestions: (count: number) => string;
  readonly skip: string;
  readonly setUp: SetUpWords;
  readonly providers: ProvidersWords;
  readonly wrong: WrongWords;
}

/** What spares the typing. */
export interface SetUpWords {
  readonly title: string;
  readonly address: string;
  /** Before the kinds of account, where there are several. */
  readonly kind: string;
  readonly apple: string;
  readonly appleHint: string;
  readonly autoconfig: string;
  readonly qr: string;
  readonly qrAlt: (provider: string) => string;
}

/** The list of providers, and the page of each. */
export interface ProvidersWords {
  readonly title: string;
  readonly lead: (count: number) => string;
  readonly find: string;
  readonly search: string;
  readonly none: string;
  readonly found: (count: number) => string;
  readonly addresses: string;
  readonly changes: string;
  readonly steps: string;
  readonly code: string;
  readonly pages: string;
  readonly lastChecked: (day: string) => string;
  readonly neverChecked: string;
}

/** What is said in the place of a page, each with what to do next. */
export interface WrongWords {
  readonly notFound: string;
  readonly notFoundText: string;
  readonly noProvider: string;
  readonly nearest: string;
  readonly unreadable: string;
  readonly unreadableText: string;
  readonly badAddress: string;
  /** `example`: an address that fits. */
  readonly badAddressText: (provider: string, example: string) => string;
  readonly tooLong: string;
  readonly tooLongText: string;
  readonly tooMany: string;
  readonly tooManyText: string;
  readonly readOnly: string;
  readonly readOnlyText: string;
  readonly failed: string;
  readonly failedText: string;
  readonly home: string;
}
