import type { Rule } from "../base.ts";
import type { Framework } from "../knowledge.ts";

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
  description: "no template, and nothing that is filled into one, holds a literal secret",
  check(base, report) {
    for (const framework of base.frameworks.values()) {
      for (const { text, path } of codeOf(framework)) {
        const literal = text.split("\n").find((line) => isLiteral(line, framework.language));
        if (literal === undefined) continue;
        report({
          file: framework.file,
          path,
          found: `a secret is written into the template: ${literal.trim().slice(0, 60)}`,
          allowed: "a variable of the environment or an entry of a secret store",
          next: "Read it from there, and say in `secret:` where the reader puts it",
        });
      }
    }
  },
};

/** The template, and the texts that fill its holes. */
const codeOf = ({ template, tls, signIn }: Framework) => [
  { text: template, path: ["template"] },
  ...holesAt(["tls"], tls),
  ...holesAt(["signIn"], signIn ?? {}),
];

const holesAt = (path: string[], byWay: Readonly<Record<string, Record<string, string> | undefined>>) =>
  Object.entries(byWay).flatMap(([way, holes = {}]) =>
    Object.entries(holes).map(([hole, text]) => ({ text, path: [...path, way, hole] })),
  );

function isLiteral(line: string, language: string): boolean {
  const value = QUOTED.exec(line)?.[2] ?? (BARE_LANGUAGES.has(language) ? BARE.exec(line)?.[1] : undefined);
  return value !== undefined && value.trim() !== "" && !FETCHED.test(value);
}
