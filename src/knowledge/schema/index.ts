export { type ClientData, ClientSchema } from "./client.ts";
export { type AmbiguityData, AmbiguitySchema, type ConceptData, ConceptSchema } from "./concept.ts";
export { type ErrorData, ErrorSchema } from "./error.ts";
export { type ExceptionsData, ExceptionsSchema } from "./exceptions.ts";
export { type FrameworkData, FrameworkSchema } from "./framework.ts";
export {
  type ExamplesData,
  ExamplesSchema,
  type FactData,
  FactSchema,
  type RoleData,
  RoleSchema,
  type SwitchesData,
  SwitchesSchema,
} from "./learning.ts";
export { LIST_NAMES, type ListName } from "./lists.ts";
export { isNoAccess, linkKeyOf, type Need, NeedCondition, NeedKind } from "./needs.ts";
export type { Aliases, Line, LinkKey, Source } from "./parts.ts";
export {
  Authentication,
  type Change,
  Protocol,
  type ProviderData,
  ProviderSchema,
  type Server,
  TlsMode,
} from "./provider.ts";
export { type PublisherKind, type PublishersData, PublishersSchema } from "./publishers.ts";
export { type TermsData, TermsSchema } from "./terms.ts";
export { type TranslationData, TranslationSchema } from "./translation.ts";
