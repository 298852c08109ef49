import { parse as parseDotenv } from "dotenv";
import { XMLParser } from "fast-xml-parser";
import { parse as parseIni } from "ini";
import { parse as parseToml } from "smol-toml";
import { parseDocument } from "yaml";
import type { Framework } from "./frameworks.ts";
import { type Outcome, run, works } from "./process.ts";

type Format = Exclude<Framework["proof"], "run" | "none">;

/** What each format makes of a snippet; throws where it is not well-formed. */
export const parsers: Readonly<Record<Format, (text: string) => unknown>> = {
  dotenv: parseDotenv,
  ini: parseIni,
  json: (text) => JSON.parse(text),
  toml: parseToml,
  xml: (text) => new XMLParser().parse(text, true),
  yaml: (text) => {
    const document = parseDocument(text, { logLevel: "error" });
    if (document.errors[0]) throw document.errors[0];
    return document.toJS();
  },
};

/** A compiler that reads a snippet without running it, for languages whose libraries cannot be had here. */
interface SyntaxCheck {
  missing(): string | null;
  check(text: string): Promise<Outcome>;
}

const tool = (install: string, program: string, version: string, ...args: string[]): SyntaxCheck => ({
  missing: () => (works(program, version) ? null : `Install ${install}.`),
  check: (text) => run(program, args, { input: text }),
});

/** Language → how its syntax is checked. PHP's opening tag belongs to the file that a snippet goes into. */
export const syntax: Readonly<Record<string, SyntaxCheck>> = {
  elixir: tool("elixir", "elixir", "--version", "-e", "Code.string_to_quoted!(IO.read(:stdio, :eof))"),
  go: tool("golang-go", "gofmt", "-h", "-e"),
  python: tool("python3", "python3", "--version", "-c", "import ast, sys; ast.parse(sys.stdin.read())"),
  ruby: tool("ruby", "ruby", "--version", "-c"),
  sh: tool("bash", "bash", "--version", "-n"),
  rust: tool("rustfmt", "rustfmt", "--version", "--edition", "2021"),
  php: {
    missing: () => (works("php", "--version") ? null : "Install php-cli."),
    check: (text) => run("php", ["-l"], { input: text.startsWith("<?php") ? text : `<?php\n${text}` }),
  },
};

/** Languages whose compilers neither Debian nor npm has. */
export const noParser: Readonly<Record<string, string>> = {
  dart: "Needs the Dart SDK, which Debian does not package.",
  vb: "Needs Excel.",
  csharp: "Needs the .NET SDK, which Debian does not package.",
  powershell: "Needs PowerShell, which Debian does not package.",
  sql: "Needs SQL Server.",
  text: "Needs mbsync, whose format nobody else reads.",
};
