import { z } from "zod";
import { Needs } from "./needs.ts";
import { Aliases, Domain, DomainPattern, HttpsUrl, LinkKey, PartialDay, Sentence, Sources } from "./parts.ts";

export const Protocol = z.enum(["imap", "pop3", "smtp"]);

/** RFC 8314: `implicit` = TLS from the first byte ("SSL/TLS"), `starttls` = upgrade, `none` = cleartext. */
export const TlsMode = z.enum(["implicit", "starttls", "none"], {
  error: (issue) => `"${String(issue.input)}" is not a TLS mode. Allowed: implicit, starttls, none`,
});

/** What proves who you are: OAuth2 (sign in with the provider) or one of the kinds of password. */
export const Authentication = z.enum([
  "OAuth2",
  "app-password",
  "account-password",
  "mailbox-password",
  "authorization-code",
  "secure-mail-key",
  "device-password",
  "bridge-password",
  "api-key",
  "smtp-credentials",
  "none",
]);

/** DNS name, IP address, or a name with holes: `%EMAILDOMAIN%` or a hole named in `placeholders`. */
const Hostname = z
  .string()
  .regex(
    /^(?:[a-z0-9-]+|%[A-Z]+%)(?:\.(?:[a-z0-9-]+|%[A-Z]+%))*$/,
    "must be a host name in lower case, without https:// and without a port",
  );

const Server = z.strictObject({
  type: Protocol,
  hostname: Hostname,
  port: z.int().min(1).max(65535),
  tls: TlsMode,
  username: z.string().min(1).describe("%EMAILADDRESS%, %EMAILLOCALPART%, or the literal text to type"),
  authentication: z.array(Authentication).min(1).describe("in order of preference"),
  source: z.string().describe("a key of `sources`"),
  variant: z.string().optional().describe("a key of `variants`: only for these accounts"),
  from: PartialDay.optional().describe("valid from this day on"),
  until: PartialDay.optional().describe("valid until the day before this one"),
  unusual: Sentence.optional().describe("why port and TLS mode do not go together as usual"),
  note: Sentence.optional().describe("one sentence shown beside the values"),
});

const incoming = Server.extend({ type: z.enum(["imap", "pop3"]) });
const outgoing = Server.extend({ type: z.literal("smtp") });

const Change = z.strictObject({
  from: PartialDay.describe("the day of the change"),
  until: PartialDay.optional().describe("not worth saying from this day on"),
  before: Sentence.optional().describe("shown before `from`"),
  says: Sentence.describe("shown from `from` on"),
  status: z
    .enum(["ok", "needs-preparation", "no-access"])
    .optional()
    .describe("replaces the status from `from` on"),
  needs: Needs.optional().describe("replaces the needs from `from` on"),
  source: z.string().describe("a key of `sources`"),
});

const Variant = z.strictObject({
  label: z.string().min(2).max(60).describe("how a user tells that this is theirs: `Europe (zoho.eu)`"),
  aliases: z.array(z.string().min(2)).optional().describe("words that pick this variant"),
  languages: z
    .array(z.string())
    .optional()
    .describe("ids of terms: whoever writes in one of these languages and says no more means this variant"),
  domains: z.array(Domain).optional().describe("domains (also of the provider) that pick it"),
});

export const ProviderSchema = z.strictObject({
  displayName: z.string().min(2).max(60),
  aliases: Aliases.optional(),
  kind: z.enum(["webmail", "isp", "hosting", "business", "privacy", "sending", "relay"]),
  rank: z.int().min(1).optional().describe("how often people ask for it, 1 = most"),
  domains: z.array(Domain).optional().describe("of the addresses"),
  domainPatterns: z
    .array(DomainPattern)
    .optional()
    .describe("`yahoo.*`: addresses under this name with any country's ending are most likely its, too"),
  notDomains: z
    .array(Domain)
    .optional()
    .describe("domains that a pattern matches and that are somebody else's"),
  mx: z.array(Domain).optional().describe("MX records of hosted domains end in one of these"),
  status: z.enum(["ok", "needs-preparation", "no-access"]).default("ok").describe("default ok"),
  needs: Needs.optional(),
  signIn: z
    .enum([
      "google",
      "microsoft",
      "yahoo",
      "aol",
      "apple",
      "zoho",
      "yandex",
      "mailru",
      "fastmail",
      "comcast",
      "own",
    ])
    .optional()
    .describe("whose sign-in page OAuth2 opens"),
  passwordName: Sentence.optional().describe(
    "what the provider itself calls the password, if not its usual name",
  ),
  serversOf: z.string().optional().describe("id of the provider whose servers this one uses"),
  incomingServers: z.array(incoming).optional().describe("in order of preference"),
  outgoingServers: z.array(outgoing).optional().describe("in order of preference"),
  variants: z.record(z.string().regex(/^[a-z0-9-]+$/), Variant).optional(),
  which: Sentence.optional().describe("the question that decides between the variants"),
  placeholders: z
    .record(z.string().regex(/^[A-Z]+$/), Sentence)
    .optional()
    .describe("holes in host or user names → what to put there"),
  wrongHostnames: z
    .array(z.string())
    .optional()
    .describe("names people type that are retired or never were right"),
  notes: z.array(Sentence).max(4).optional(),
  changes: z.array(Change).optional(),
  links: z.partialRecord(LinkKey, HttpsUrl).optional(),
  sources: Sources,
});

export type Protocol = z.infer<typeof Protocol>;
export type TlsMode = z.infer<typeof TlsMode>;
export type Authentication = z.infer<typeof Authentication>;
export type Server = z.infer<typeof Server>;
export type Change = z.infer<typeof Change>;
export type ProviderData = z.infer<typeof ProviderSchema>;
