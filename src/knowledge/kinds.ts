import type { z } from "zod";
import {
  AmbiguitySchema,
  ClientSchema,
  ConceptSchema,
  ErrorSchema,
  FrameworkSchema,
  ProviderSchema,
  TermsSchema,
} from "./schema/index.ts";

/** The folders of a knowledge base, and the schema of the files in each. */
export const KINDS = {
  providers: ProviderSchema,
  concepts: ConceptSchema,
  ambiguities: AmbiguitySchema,
  errors: ErrorSchema,
  clients: ClientSchema,
  frameworks: FrameworkSchema,
  terms: TermsSchema,
} as const satisfies Record<string, z.ZodType>;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}
