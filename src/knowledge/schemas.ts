import type { z } from "zod";
import type { Kind, Single } from "./kinds.ts";
import {
  AmbiguitySchema,
  ClientSchema,
  ConceptSchema,
  ErrorSchema,
  ExamplesSchema,
  ExceptionsSchema,
  FactSchema,
  FrameworkSchema,
  ProviderSchema,
  PublishersSchema,
  RoleSchema,
  SwitchesSchema,
  TermsSchema,
  TranslationSchema,
} from "./schema/index.ts";

/** The schema of the files in each folder of a knowledge base, and of the files beside the folders. */
export const SCHEMAS = {
  providers: ProviderSchema,
  concepts: ConceptSchema,
  ambiguities: AmbiguitySchema,
  errors: ErrorSchema,
  clients: ClientSchema,
  frameworks: FrameworkSchema,
  terms: TermsSchema,
  examples: ExamplesSchema,
  facts: FactSchema,
  roles: RoleSchema,
  switches: SwitchesSchema,
  translations: TranslationSchema,
  exceptions: ExceptionsSchema,
  publishers: PublishersSchema,
} as const satisfies Record<Kind | Single, z.ZodType>;
