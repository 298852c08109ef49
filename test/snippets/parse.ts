import { expect } from "@jest/globals";
import { fill, type Mode } from "./fill.ts";
import type { Framework } from "./frameworks.ts";
import { noParser, parsers, syntax } from "./parsers.ts";

const values = {
  host: "smtp.example.com",
  port: 2465,
  username: "me+list@example.com",
  from: "me@example.com",
};

/** What stands outside the configuration: Airflow's user; the sender, where a server relays for others or mail is read. */
const outside: Readonly<Record<string, readonly string[]>> = {
  airflow: ["username"],
  "docker-mailserver": ["from"],
  "docker-postfix": ["from"],
  "n8n-imap": ["from"],
  offlineimap: ["from"],
  osticket: ["from"],
};

/** What the snippet is parsed as, or why it cannot be. */
export function parser({
  proof,
  language,
}: Framework): { readonly name: string } | { readonly missing: string } {
  if (proof !== "none") return { name: proof };
  const missing = syntax[language]
    ? syntax[language].missing()
    : (noParser[language] ?? `No parser for ${language}.`);
  return missing ? { missing } : { name: language };
}

/** Passes when the filled snippet is well-formed and, in a data format, holds each value to the letter. */
export async function parses(framework: Framework, mode: Mode): Promise<void> {
  const text = fill(framework, mode, values);
  if (framework.proof === "none") {
    const outcome = await syntax[framework.language]?.check(text);
    if (!outcome?.ok) throw new Error(`${outcome?.output}\n---\n${text}`);
  } else if (framework.proof !== "run") {
    expect(leaves(parsers[framework.proof](text))).toEqual(expect.arrayContaining(expected(framework)));
  }
}

function expected({ id, template }: Framework): string[] {
  const { username, from } = values;
  const people = Object.entries({ username, from }).filter(([name]) => !outside[id]?.includes(name));
  return [...serverIn(template), ...people.map(([, text]) => text)];
}

/** Host and port as the template writes them: apart, with a colon, or as Postfix wants it. */
function serverIn(template: string): string[] {
  const { host, port } = values;
  if (template.includes("[{{host}}]:{{port}}")) return [`[${host}]:${port}`];
  return template.includes("{{host}}:{{port}}") ? [`${host}:${port}`] : [host, String(port)];
}

/** Every value at the ends of a parsed tree, as text. */
function leaves(tree: unknown): string[] {
  return tree !== null && typeof tree === "object" ? Object.values(tree).flatMap(leaves) : [String(tree)];
}
