import { z } from "zod";
import { ID } from "../id.ts";

/** One line of plain words for a user; `code spans` in back-ticks are allowed, other mark-up is not. */
export const Sentence = z
  .string()
  .trim()
  .min(1)
  .max(600)
  .refine((text) => !/[\r\n]/.test(text), { error: "must be one line; use `>-` in YAML to fold it" });

/** Ids of entries, named by the file without `.yaml`. */
export const Ids = z.array(z.string().regex(ID)).min(1);

/** A line that some readers are spared: written as a plain sentence, or with whom it is for. */
export const Line = z
  .union([
    Sentence,
    z.strictObject({
      says: Sentence,
      for: Ids.optional().describe(
        "ids of apps, providers, frameworks or languages of code: left out for those who named another of their kind",
      ),
      when: Ids.optional().describe("ids of facts: told only to those who said one of them"),
      unless: Ids.optional().describe("ids of facts: not told to those who said one of them"),
      compares: z
        .literal(true)
        .optional()
        .describe("only sets or compares the server: not told to those whose server and port are right"),
    }),
  ])
  .transform((line) => (typeof line === "string" ? { says: line } : line));

export interface Line {
  readonly says: string;
  readonly for?: readonly string[] | undefined;
  readonly when?: readonly string[] | undefined;
  readonly unless?: readonly string[] | undefined;
  readonly compares?: true | undefined;
}

/** Former ids of an entry that was merged or renamed, with their kind: links and labels keep working. */
export const Was = z.array(z.string().regex(/^(?:fix|concept):[a-z0-9.-]+$/)).min(1);

/** Other entries that a message of this kind may be meant for, the likeliest first: the reader learns that they are near. */
export const Near = z.array(z.string().regex(/^(?:fix|concept):[a-z0-9.-]+$/)).max(4);

/** `Date` rolls 30 February over into March, so the day must come back as it was written. */
function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, YYYY-MM-DD")
  .refine(isRealDay, { error: "must be a day of the calendar" });

/** A day, or only its month or year where the source says no more. Sorts as text. */
export const PartialDay = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "must be YYYY-MM-DD, YYYY-MM or YYYY")
  .refine((day) => isRealDay(`${day}${"-01-01".slice(day.length - 4)}`), {
    error: "must be a day of the calendar",
  });

/** A pattern, not a URL parser: there are thousands of these, and they are read at every start. */
export const HttpsUrl = z
  .string()
  .regex(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i, "must be an https:// address");

/** The part of an address after the @, or the end of a server's name. */
export const Domain = z
  .string()
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, "must be a domain in lower case, without @ and without https://");

/** One name under the endings of countries: `yahoo.*` for yahoo.cl and yahoo.com.pe. */
export const DomainPattern = z
  .string()
  .regex(/^[a-z0-9-]+\.\*$/, "must be one name and .*, as in yahoo.*: the ending alone may vary");

/** Where facts come from. `checked`: the day on which somebody really read that page; null if nobody has. */
export const Source = z
  .strictObject({
    url: HttpsUrl.describe("the page, best the provider's own"),
    title: Sentence.max(60)
      .optional()
      .describe("what the page is called, where its publisher's name says too little"),
    checked: Day.nullable().describe("the day the page or its stored copy was read; null if nobody has"),
    asOf: PartialDay.optional().describe(
      "when the page itself was last changed, where that is older than the reading",
    ),
  })
  .refine(({ asOf, checked }) => asOf === undefined || (checked !== null && asOf <= checked), {
    path: ["asOf"],
    error: "must be before the day of `checked`: what nobody has read tells no age",
  });

export const Sources = z
  .record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/), Source)
  .describe("key → page; keys are named by `source:`");

/** The provider's pages that a card links to. */
export const LinkKey = z.enum([
  "appPassword",
  "enableAccess",
  "apiKey",
  "smtpCredentials",
  "admin",
  "signIn",
  "webmail",
  "help",
]);

/** Names people use. `everyday`: also an ordinary word (free, sky, one), so never a match on its own. */
export const Aliases = z.strictObject({
  aka: z.array(z.string().min(2)).optional().describe("other names in use today"),
  old: z.array(z.string().min(2)).optional().describe("former names"),
  everyday: z
    .array(z.string().min(2))
    .optional()
    .describe("names that are ordinary words: need mail words beside them"),
});

/** What to press next: whole questions that the engine answers surely. */
export const Asks = z.array(z.string().min(3).max(80));

export type LinkKey = z.infer<typeof LinkKey>;
export type Sentence = z.infer<typeof Sentence>;
export type Source = z.infer<typeof Source>;
export type Aliases = z.infer<typeof Aliases>;
