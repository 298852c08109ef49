import { z } from "zod";
import { Asks, Ids, Line, Near, Sentence, Sources, Was } from "./parts.ts";
import { Authentication, Protocol } from "./provider.ts";

/** When a cause is the likeliest. All named conditions must hold; the first cause whose conditions hold is shown first. */
const When = z.strictObject({
  providers: z.array(z.string()).min(1).optional().describe("ids of providers"),
  kinds: z
    .array(z.enum(["webmail", "isp", "hosting", "business", "privacy", "sending", "relay"]))
    .min(1)
    .optional(),
  password: z
    .union([Authentication, z.literal("oauth-only")])
    .optional()
    .describe("the provider's kind of password (first in its list that is not OAuth2), or oauth-only"),
  protocols: z.array(Protocol).min(1).optional(),
  code: z.literal(true).optional().describe("the question is about a program or a framework, not a mail app"),
  clients: z.array(z.string()).min(1).optional().describe("ids of mail apps"),
  facts: z.array(z.string()).min(1).optional().describe("ids of facts: one of them was said"),
});

const Cause = z.strictObject({
  when: When.optional().describe("left out: holds for everybody"),
  unless: z.array(z.string()).min(1).optional().describe("ids of facts that rule it out"),
  says: Sentence.describe(
    "the likeliest cause in one sentence; holes: {{provider}}, {{password}}, {{smtpHost}}",
  ),
  do: z.array(Line).min(1).max(8).describe("what to do, in order; the same holes"),
  port: z
    .int()
    .min(1)
    .max(65535)
    .optional()
    .describe("the port that the steps speak of: code below has it too"),
  link: z
    .enum(["appPassword", "enableAccess", "apiKey", "smtpCredentials", "admin", "signIn", "webmail", "help"])
    .optional()
    .describe("which of the provider's links belongs to it"),
});

/** An entry that holds for one app, program or provider only: it never wins where none of these is named. */
const Only = z.strictObject({
  clients: z.array(z.string()).min(1).optional().describe("ids of mail apps and devices"),
  frameworks: z.array(z.string()).min(1).optional().describe("ids of frameworks and programs"),
  providers: z.array(z.string()).min(1).optional().describe("ids of providers"),
  code: z.literal(true).optional().describe("any program or script that is named"),
});

/** A pasted error or a symptom. */
export const ErrorSchema = z.strictObject({
  title: z.string().min(3).max(80),
  was: Was.optional(),
  near: Near.optional(),
  speaksOf: Ids.optional().describe("ids of providers that the title names: it is not put before it again"),
  only: Only.optional().describe("left out: holds for everybody"),
  over: z
    .array(Protocol)
    .min(1)
    .optional()
    .describe("protocols that its messages and codes are printed in: vetoed where only others are named"),
  codes: z
    .array(
      z
        .string()
        .regex(
          /^(?:\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?|\d\.\d{1,3}\.\d{1,3}|[A-Z][A-Z0-9_]+|0x[0-9A-Fa-f]+)$/,
          "must be a reply code (`535`), an enhanced code (`5.7.8`), both (`535 5.7.8`), or a name (`ETIMEDOUT`, `0x800CCC0E`)",
        ),
    )
    .optional()
    .describe("reply code, enhanced code, both (`535 5.7.8`), or a library's name (`ETIMEDOUT`)"),
  prints: z
    .array(z.string().min(3))
    .optional()
    .describe("words that servers, apps and libraries print; `*` stands for a few words"),
  wraps: z
    .array(z.string().min(3))
    .optional()
    .describe(
      "sentences that a library prints around every failure, `*` as above: they lead here only where no reason inside is known",
    ),
  asks: z.array(z.string().min(3)).optional().describe("how people tell the symptom"),
  means: Sentence.describe("what it means, in one sentence"),
  causes: z.array(Cause).min(1).describe("most particular first; the last one without `when`"),
  of: z
    .string()
    .optional()
    .describe("id of the provider whose error it is, meant where the question names none"),
  framework: z
    .string()
    .optional()
    .describe("id of the framework whose error it is, meant where the question names none"),
  general: z
    .enum(["outgoing", "incoming", "both"])
    .optional()
    .describe("the answer where nothing is known but that this direction fails; one entry each"),
  values: z
    .enum(["outgoing", "incoming", "both", "none"])
    .optional()
    .describe(
      "which of the provider's settings help here; left out: those of the direction that the text says fails",
    ),
  reasonFor: z
    .array(z.string())
    .optional()
    .describe("ids of errors that it is the reason for: told together, it comes first"),
  notThis: Sentence.optional().describe("what it is not: the false trail people follow"),
  next: Asks.max(3).optional(),
  sources: Sources,
});

export type ErrorData = z.infer<typeof ErrorSchema>;
