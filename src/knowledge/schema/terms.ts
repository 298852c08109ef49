import { z } from "zod";

/** People's own words in one language: canonical term (`protocol.smtp`, `field.port`, `word.cannot`) → how people write it. */
export const TermsSchema = z.record(
  z.string().regex(/^[a-z]+\.[a-z0-9-]+$/),
  z.array(z.string().min(1)).min(1),
);

export type TermsData = z.infer<typeof TermsSchema>;
