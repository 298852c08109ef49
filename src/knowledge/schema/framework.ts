import { z } from "zod";
import { Aliases, Sentence, Sources } from "./parts.ts";

const Holes = z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/), z.string());

/**
 * A program or library that sends or reads mail, as one template: code, a file, or a form as lines of `Label: value`.
 * Holes: `{{host}}`, `{{port}}`, `{{username}}`, `{{usernameUrl}}` (the same, percent-encoded, for use in a URL), `{{from}}`,
 * and the names that `tls.implicit` / `tls.starttls` and `signIn.password` / `signIn.token` define.
 * The password always comes from the environment or a secret store, never as a literal; an OAuth2 access token from
 * `ACCESS_TOKEN`.
 */
export const FrameworkSchema = z.strictObject({
  displayName: z.string().min(2).max(60),
  aliases: Aliases.optional(),
  rank: z.int().min(1).optional(),
  kind: z.enum(["library", "application", "server", "command"]),
  protocol: z.enum(["imap", "pop3"]).optional().describe("reads mail by it; left out: sends by SMTP"),
  reads: z
    .strictObject({ imap: z.string().optional(), pop3: z.string().optional() })
    .optional()
    .describe("ids of the frameworks that read mail where this one sends it"),
  language: z.string().describe("as in a Markdown fence: js, python, php, ini, yaml, dotenv …"),
  filename: z.string().optional().describe("the file it belongs into, or the way to the form"),
  install: z.string().optional().describe("the one command that installs it"),
  template: z.string().min(10),
  tls: z
    .strictObject({ implicit: Holes.optional(), starttls: Holes.optional() })
    .describe("what differs by TLS mode; a mode that is left out cannot be done with it"),
  signIn: z
    .strictObject({ password: Holes, token: Holes })
    .optional()
    .describe("what differs between a password and an OAuth2 access token; left out: a password only"),
  renamed: z
    .strictObject({ word: z.string(), from: z.string(), to: z.string() })
    .optional()
    .describe(
      "another version has other names: for a question that holds `word`, the code says `to` instead of `from`",
    ),
  secret: Sentence.describe("where the password goes: `Set the environment variable SMTP_PASSWORD`"),
  oauth: Sentence.optional().describe("how it does OAuth2, or that it cannot"),
  notes: z.array(Sentence).max(3).optional(),
  proof: z
    .enum(["run", "json", "yaml", "toml", "ini", "dotenv", "xml", "none"])
    .describe("how the tests prove it: run against a real server, or parsed"),
  sources: Sources,
});

export type FrameworkData = z.infer<typeof FrameworkSchema>;
