import type { z } from "zod";
import type { Kind } from "./kinds.ts";
import {
  AmbiguitySchema,
  ClientSchema,
  ConceptSchema,
  ErrorSchema,
  ExamplesSchema,
  FactSchema,
  FrameworkSchema,
  ProviderSchema,
  RoleSchema,
  SwitchesSchema,
  TermsSchema,
  TranslationSchema,
} from "./schema/index.ts";

/** The schema of the files in each folder of a knowledge base. */
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
} as const satisfies Record<Kind, z.ZodType>;
