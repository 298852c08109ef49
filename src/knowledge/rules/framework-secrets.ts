import type { Rule } from "../base.ts";

/** `password: "abc"`, `'pass' => 'abc'`: a secret's name, then a literal in quotes. */
const QUOTED =
  /(?:pass|password|passwd|pwd|secret|token|api_?key)["']?[ \t]*(?:=>|:|=)[ \t]*(["'])([^"'\n]*)\1/i;
/** `SMTP_PASSWORD=abc` in files where values stand without quotes. */
const BARE = /(?:pass|password|passwd|pwd|secret|token|api_?key)[ \t]*[:=][ \t]*([^\s"'][^\n]*)$/i;
const BARE_LANGUAGES: ReadonlySet<string> = new Set(["ini", "dotenv", "properties", "yaml", "toml", "conf"]);
/** The value is fetched from somewhere: `$SMTP_PASSWORD`, `env(…)`, `%kernel.secret%`, `<from the secret store>`. */
const FETCHED = /[$%{<(@]|env|secret/i;

/** What people copy, they commit; so the password in a template is always fetched from elsewhere. */
export const frameworkSecrets: Rule = {
  name: "framework-secrets",
  description: "no template holds a literal secret",
  check(base, report) {
    for (const { file, template, language } of base.frameworks.values()) {
      const literal = template.split("\n").find((line) => isLiteral(line, language));
      if (literal === undefined) continue;
      report({
        file,
        path: ["template"],
        found: `a secret is written into the template: ${literal.trim().slice(0, 60)}`,
        allowed: "a variable of the environment or an entry of a secret store",
        next: "Read it from there, and say in `secret:` where the reader puts it",
      });
    }
  },
};

function isLiteral(line: string, language: string): boolean {
  const value = QUOTED.exec(line)?.[2] ?? (BARE_LANGUAGES.has(language) ? BARE.exec(line)?.[1] : undefined);
  return value !== undefined && value.trim() !== "" && !FETCHED.test(value);
}
