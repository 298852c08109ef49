import { z } from "zod";
import { Sentence } from "./parts.ts";

const Title = z.string().min(3).max(80);
const Lines = z.array(Sentence).min(1).max(8);

/**
 * The prose of one entry in another language; the file's name says whose: `de/fix.login-failed`.
 * Which of the fields there are, and how many lines, the entry alone decides: the rules hold one against the other.
 */
export const TranslationSchema = z.strictObject({
  english: z
    .string()
    .regex(/^[a-z]{8}$/, "must be eight small letters")
    .describe("fingerprint of the English that was translated; `knowledge check` says the right one"),
  title: Title,
  says: Sentence.optional(),
  means: Sentence.optional(),
  notThis: Sentence.optional(),
  facts: z
    .array(
      z.strictObject({
        label: z.string().min(1),
        value: z.string().min(1).optional().describe("only where the entry has `code: false`"),
      }),
    )
    .max(8)
    .optional(),
  points: Lines.optional(),
  steps: Lines.optional(),
  asksBack: Sentence.optional(),
  links: z.array(z.string().min(2).max(60)).max(4).optional().describe("the labels, in order"),
  causes: z
    .array(z.strictObject({ says: Sentence, do: Lines }))
    .min(1)
    .optional()
    .describe("in order; the conditions stand in the entry alone"),
});

export type TranslationData = z.infer<typeof TranslationSchema>;
