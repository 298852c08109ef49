import { z } from "zod";
import { Aliases, Sentence, Sources } from "./parts.ts";

const Holes = z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/), z.string());

/**
 * A program or library that sends mail, as one template.
 * Holes: `{{host}}`, `{{port}}`, `{{username}}`, `{{usernameUrl}}` (the same, percent-encoded, for use in a URL), `{{from}}`,
 * and the names that `tls.implicit` / `tls.starttls` define.
 * The password always comes from the environment or a secret store, never as a literal.
 */
export const FrameworkSchema = z.strictObject({
  displayName: z.string().min(2).max(60),
  aliases: Aliases.optional(),
  rank: z.int().min(1).optional(),
  kind: z.enum(["library", "application", "server", "command"]),
  language: z.string().describe("as in a Markdown fence: js, python, php, ini, yaml, dotenv …"),
  filename: z.string().optional(),
  install: z.string().optional().describe("the one command that installs it"),
  template: z.string().min(10),
  tls: z
    .strictObject({ implicit: Holes.optional(), starttls: Holes.optional() })
    .describe("what differs by TLS mode; a mode that is left out cannot be done with it"),
  secret: Sentence.describe("where the password goes: `Set the environment variable SMTP_PASSWORD`"),
  oauth: Sentence.optional().describe("how it does OAuth2, or that it cannot"),
  notes: z.array(Sentence).max(3).optional(),
  proof: z
    .enum(["run", "json", "yaml", "toml", "ini", "dotenv", "xml", "none"])
    .describe("how the tests prove it: run against a real server, or parsed"),
  sources: Sources,
});

export type FrameworkData = z.infer<typeof FrameworkSchema>;
