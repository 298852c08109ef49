import type {
  AmbiguityData,
  ClientData,
  ConceptData,
  ErrorData,
  ExamplesData,
  ExceptionsData,
  FactData,
  FrameworkData,
  ProviderData,
  PublishersData,
  RoleData,
  SwitchesData,
  TermsData,
  TranslationData,
} from "./schema/index.ts";

/** `id` is the file's name, `file` its path for messages. */
export interface Entry {
  readonly id: string;
  readonly file: string;
}

export type Provider = Entry & ProviderData;
export type Concept = Entry & ConceptData;
export type Ambiguity = Entry & AmbiguityData;
export type ErrorEntry = Entry & ErrorData;
export type Client = Entry & ClientData;
export type Framework = Entry & FrameworkData;
export type Terms = Entry & { readonly terms: TermsData };
export type Examples = Entry & { readonly texts: ExamplesData };
export type Fact = Entry & FactData;
export type Role = Entry & RoleData;
export type PublishersFile = Entry & { readonly list: PublishersData };
export type SwitchList = Entry & SwitchesData;
export type Translation = Entry & TranslationData;

/** The whole validated base: by kind, then by id. `serversOf` is already resolved into server lists. */
export interface Knowledge {
  /** `2026.11.0-1a2b3c4d`: version and fingerprint of all that was loaded, overlays included. */
  readonly version: string;
  /** Fingerprint of what is learned from: another one asks for learning anew. */
  readonly lessons: string;
  readonly providers: ReadonlyMap<string, Provider>;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly ambiguities: ReadonlyMap<string, Ambiguity>;
  readonly errors: ReadonlyMap<string, ErrorEntry>;
  readonly clients: ReadonlyMap<string, Client>;
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly terms: ReadonlyMap<string, Terms>;
  /** What the reader learns from. A start from the checked base has none: the build has learned it. */
  readonly examples: ReadonlyMap<string, Examples>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly switches: ReadonlyMap<string, SwitchList>;
  /** By language and entry: `de/fix.login-failed`. Read with `translated`. */
  readonly translations: ReadonlyMap<string, Translation>;
  readonly exceptions: ExceptionsData;
  /** Who published the pages; read with `publisherFinder`. */
  readonly publishers: readonly PublishersFile[];
}
