import { z } from "zod";
import { Sources } from "./parts.ts";

/** By language (`en`, `de`): what people write, in our own words. */
const Texts = z.record(
  z.string().regex(/^[a-z]{2}$/, "must be a language, two small letters"),
  z.array(z.string().trim().min(1).max(1500)).min(1),
);

/** A message that one entry answers; `also`: others that a good support person would send as well. */
const Example = z
  .union([
    z.string().trim().min(1).max(1500),
    z.strictObject({
      text: z.string().trim().min(1).max(1500),
      also: z.array(z.string()).min(1).describe("`fix:ID`, `concept:ID` or a form"),
    }),
  ])
  .transform((example): { text: string; also?: readonly string[] } =>
    typeof example === "string" ? { text: example } : example,
  );

/** Messages as people write them that one entry answers; the file's name says which: `fix.login-failed`, `settings`, `none`. */
export const ExamplesSchema = z
  .record(z.string().regex(/^[a-z]{2}$/, "must be a language, two small letters"), z.array(Example).min(1))
  .describe("language → messages, one to five sentences; the reader learns from them");

/** Something that people say about their situation: they use an app password, it works on the phone. */
export const FactSchema = z.strictObject({
  title: z.string().min(3).max(80),
  examples: Texts.describe("sentences that say so"),
  near: Texts.optional().describe("sentences that sound like it and do not say so"),
});

/** What a name in a message is: the mailbox asked about, the app, the one that works, the one left behind. */
export const RoleSchema = z.strictObject({
  title: z.string().min(3).max(80),
  examples: Texts.describe("sentences with one name in square brackets: `my ISP is [Comcast]`"),
});

/** What turns on implicit TLS or STARTTLS in the settings of programs; the file's name is the mode. */
export const SwitchesSchema = z.strictObject({
  title: z.string().min(3).max(80),
  patterns: z
    .array(z.string().min(4))
    .min(1)
    .describe(
      "as it stands in a file: `MAIL_ENCRYPTION=ssl`; spaces, quotes and `:` for `=` make no difference",
    ),
  sources: Sources.optional(),
});

export type SwitchesData = z.infer<typeof SwitchesSchema>;
export type ExamplesData = z.infer<typeof ExamplesSchema>;
export type FactData = z.infer<typeof FactSchema>;
export type RoleData = z.infer<typeof RoleSchema>;
