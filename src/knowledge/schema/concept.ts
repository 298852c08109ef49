import { z } from "zod";
import { Asks, HttpsUrl, Ids, Line, Near, Sentence, Sources, Was } from "./parts.ts";

const Link = z.strictObject({ label: z.string().min(2).max(60), url: HttpsUrl });

/** The question back; a plain sentence asks for the provider. */
const AsksBack = z
  .union([
    Sentence,
    z.strictObject({
      says: Sentence,
      about: z
        .array(z.enum(["app", "provider"]))
        .min(1)
        .describe("what it asks for: not asked again of those who named it"),
    }),
  ])
  .transform((question) =>
    typeof question === "string" ? { says: question, about: ["provider" as const] } : question,
  );

/** An explanation: 465 or 587? POP or IMAP? Found by `asks`, never by its prose. */
export const ConceptSchema = z.strictObject({
  title: z.string().min(3).max(80),
  was: Was.optional(),
  near: Near.optional(),
  asks: z
    .array(z.string().min(2))
    .min(1)
    .describe("how people ask it, in many wordings and languages; the first is the canonical one"),
  says: Sentence.describe(
    "the answer in one to three sentences; here and in values and lines `{{provider}}` is whose mail it is, or `your provider`",
  ),
  speaksOf: Ids.optional().describe(
    "ids of providers that it speaks of itself: it has said what is particular to them",
  ),
  facts: z
    .array(z.strictObject({ label: z.string(), value: z.string(), code: z.boolean().default(true) }))
    .max(8)
    .optional()
    .describe("values in a table"),
  points: z.array(Line).max(8).optional(),
  steps: z.array(Line).max(8).optional(),
  inApp: z
    .enum(["open", "find"])
    .optional()
    .describe(
      "which way of the app that is named belongs to it: to a new account, or to the settings of one",
    ),
  asksBack: AsksBack.optional().describe(
    "the question back, where the full answer depends on the provider or the app",
  ),
  onWebsite: z
    .literal(true)
    .optional()
    .describe("about the provider's website: its needs and links for mail apps do not belong to it"),
  offTopic: z
    .literal(true)
    .optional()
    .describe("answered in a sentence when addressed; never a reason to speak up unasked"),
  courtesy: z
    .literal(true)
    .optional()
    .describe("only a kind word (thanks, goodbye): nobody waits for an answer in a channel"),
  next: Asks.max(4).optional().describe("what to ask next"),
  picks: z
    .literal(true)
    .optional()
    .describe("whoever names no provider is offered `next`, not the providers that most people have"),
  links: z.array(Link).max(4).optional(),
  sources: Sources,
});

/** One name, several things: Outlook the app, Outlook.com, Microsoft 365. Shows all readings and asks the deciding question. */
export const AmbiguitySchema = z.strictObject({
  title: z.string().min(3).max(80),
  names: z
    .array(z.string().min(2))
    .min(1)
    .describe("the names that mean more than one thing; no provider may list them as aliases"),
  isKind: z
    .literal(true)
    .optional()
    .describe("a kind of mailbox: a company beside it that is none of the readings has others of that kind"),
  question: Sentence.describe("the deciding question"),
  says: Sentence.optional().describe("the difference in a sentence"),
  readings: z
    .array(
      z.strictObject({
        provider: z.string().optional().describe("id of a provider"),
        client: z.string().optional().describe("id of a mail app"),
        label: z.string().min(2).max(60).describe("for a button"),
        when: Sentence.describe("how a user tells that it is this one: `your address ends in @outlook.com`"),
        words: z
          .array(z.string())
          .optional()
          .describe("words in the question that decide for this reading: `work`, `business`"),
        languages: z
          .array(z.string())
          .optional()
          .describe("ids of terms: whoever writes in one of these languages means this reading"),
      }),
    )
    .min(2)
    .max(6),
  sources: Sources.optional(),
});

export type ConceptData = z.infer<typeof ConceptSchema>;
export type AmbiguityData = z.infer<typeof AmbiguitySchema>;
