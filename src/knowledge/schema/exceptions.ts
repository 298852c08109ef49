import { z } from "zod";
import { LIST_NAMES } from "./lists.ts";
import { HttpsUrl, Sentence } from "./parts.ts";

/** A rule or a difference that does not hold for one file, and why. One that is no longer needed is itself an error. */
export const ExceptionsSchema = z.array(
  z.strictObject({
    rule: z.string().describe("name of the rule; `compare` for a difference to a reference"),
    file: z.string().describe("path of the file; for `compare` the reference's id"),
    list: z
      .enum(LIST_NAMES)
      .optional()
      .describe("for `compare`: the list that the reference is in; default ispdb"),
    subject: z.string().optional().describe("which value: `imap`, `domain example.com`"),
    reason: Sentence,
    source: HttpsUrl.optional(),
    removeWhen: Sentence,
  }),
);

export type ExceptionsData = z.infer<typeof ExceptionsSchema>;
