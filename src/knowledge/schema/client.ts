import { z } from "zod";
import { Aliases, Ids, PartialDay, Sentence, Sources } from "./parts.ts";
import { Protocol, ProviderSchema, TlsMode } from "./provider.ts";

const Value = z.enum([
  "hostname",
  "port",
  "tls",
  "username",
  "password",
  "authentication",
  "address",
  "name",
  "hostname-and-port",
]);

/** A field on the app's screen, under the name that the screen uses, and which value goes there. */
const Field = z.strictObject({ label: z.string().min(1).max(60), value: Value, note: Sentence.optional() });

/** A step on the way to the form. */
const Step = z
  .union([
    Sentence,
    z.strictObject({
      says: Sentence,
      automatic: z
        .literal(true)
        .optional()
        .describe("the short way (`automatic`) has said it: left out where that is told first"),
    }),
  ])
  .transform((step) => (typeof step === "string" ? { says: step } : step));

const SignIn = ProviderSchema.shape.signIn.unwrap();

/** What the app cannot do, and whom that concerns. */
const Limit = z
  .union([
    Sentence,
    z.strictObject({
      says: Sentence,
      protocols: z.array(Protocol).min(1).optional().describe("told to those who ask about all of these"),
      signIn: z
        .array(SignIn)
        .min(1)
        .optional()
        .describe("families of OAuth sign-in: left out for mailboxes of others"),
      providers: Ids.optional().describe("ids of providers: told for their mailboxes only"),
    }),
  ])
  .transform((limit) => (typeof limit === "string" ? { says: limit } : limit));

/** A mail app or device: where each value goes. */
export const ClientSchema = z.strictObject({
  displayName: z.string().min(2).max(60),
  aliases: Aliases.optional(),
  platforms: z.array(z.enum(["windows", "macos", "linux", "ios", "android", "web", "device"])).min(1),
  rank: z.int().min(1).optional(),
  protocols: z.array(Protocol).min(1).describe("what it speaks"),
  tls: z.array(TlsMode).min(1).describe("what it can do"),
  signIn: z.array(SignIn).optional().describe("families of OAuth sign-in that it can do"),
  systemSignIn: z
    .array(SignIn)
    .min(1)
    .optional()
    .describe(
      "families whose accounts belong to the system: signed in there without OAuth2, nothing to prepare",
    ),
  automatic: Sentence.optional().describe("what happens where signing in is enough"),
  open: z.array(Step).min(1).max(5).describe("the way to the form for manual settings"),
  incoming: z.array(Field).max(8).optional(),
  outgoing: z.array(Field).max(8).optional(),
  names: z
    .strictObject({
      implicit: z.string().optional(),
      starttls: z.string().optional(),
      none: z.string().optional(),
      password: z
        .string()
        .optional()
        .describe("the authentication choice for any kind of password, `Normal password`"),
      OAuth2: z.string().optional(),
    })
    .optional()
    .describe("the app's own words"),
  finish: z.array(Sentence).max(3).optional(),
  find: z.array(Sentence).max(5).optional().describe("where the settings of an existing account are"),
  cannot: z.array(Limit).max(4).optional().describe("what the app cannot do: no OAuth2, no STARTTLS, no POP"),
  ended: z
    .strictObject({ from: PartialDay, says: Sentence })
    .optional()
    .describe("the app no longer exists or works"),
  sources: Sources,
});

export type ClientData = z.infer<typeof ClientSchema>;
