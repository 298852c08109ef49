import { nearest } from "../knowledge/suggest.ts";
import { type OptionHelp, PAGES, type Page } from "./pages.ts";

const NAMES = Object.keys(PAGES);

/** The first words: what can follow `waybill`. */
export const COMMAND_NAMES: readonly string[] = [...new Set(NAMES.map((name) => name.split(" ")[0] ?? ""))];

const INTRODUCTION = "Waybill answers questions about mail settings: in Slack, in Discord, and here.";
const CLOSING = `  waybill COMMAND --help   its options, with examples
  waybill --version        which version this is

In a checkout, after npm ci: npx waybill COMMAND. Exit codes: 0 done, 1 it failed, 2 bad usage or configuration.`;

/**
 * What `--help` prints.
 *
 * @param words the command that was named, such as `knowledge new`; what is no command is passed over
 */
export function helpText(words: readonly string[] = []): string {
  const [command = ""] = words;
  const exact = [words.slice(0, 2).join(" "), command].find((name) => Object.hasOwn(PAGES, name));
  if (exact !== undefined) return pageText(exact, PAGES[exact] as Page);
  const below = NAMES.filter((name) => name.startsWith(`${command} `));
  if (below.length > 0) return below.map(lineOf).join("\n\n");
  return [INTRODUCTION, NAMES.map(lineOf).join("\n\n"), CLOSING].join("\n\n");
}

/** What was found on a command line that was not understood, and what is allowed, in one line. */
export const misread = (found: string, command?: string) =>
  `${found.endsWith("?") ? found : `${found}.`} ${usage(command)}`;

/** `Usage: …` in one line. */
export function usage(command?: string): string {
  const names = NAMES.filter((name) => name.split(" ")[0] === command);
  if (command === undefined || names.length === 0)
    return `Usage: waybill ${COMMAND_NAMES.join(" | ")}; waybill --help tells more`;
  const forms = names.map((name) =>
    join(name === command ? "" : name.slice(command.length + 1), PAGES[name]?.takes),
  );
  return `Usage: waybill ${join(command, forms.join(" | "))}; waybill ${command} --help tells more`;
}

/** What was found instead of a command, with the nearest if it is near enough to be a slip. */
export function unknown(written: string, allowed: readonly string[]): string {
  if (written === "") return "No command";
  const meant = nearest(written, allowed);
  return `Unknown command "${written.slice(0, 40)}"${meant ? `. Did you mean ${meant}?` : ""}`;
}

/** The same for what `parseArgs` refused (https://nodejs.org/api/util.html#utilparseargsconfig): the first sentence says what. */
export function unknownOption(error: unknown, allowed: readonly string[]): string {
  const found = (error as Error).message.split(/\.\s/, 1)[0] ?? "";
  const written = /^Unknown option '--([\w-]{1,40})'/.exec(found)?.[1];
  const meant = written && nearest(written, allowed);
  return meant ? `${found}. Did you mean --${meant}?` : found;
}

const join = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part).join(" ");

const lineOf = (name: string) => `  ${join("waybill", name, PAGES[name]?.takes)}\n      ${PAGES[name]?.does}`;

function pageText(name: string, { takes, does, more, options = {}, examples }: Page): string {
  const lines = Object.entries(options).map((entry) => optionLine(...entry));
  return [
    `${join("waybill", name, takes)}\n${sentence(does)}${more ? `\n${more}` : ""}`,
    ...(lines.length > 0 ? [lines.join("\n")] : []),
    ["Examples:", ...examples.map((example) => `  ${join("waybill", name, example)}`)].join("\n"),
  ].join("\n\n");
}

const WIDEST_OPTION = 24;

const optionLine = (name: string, { takes, says, example }: OptionHelp) =>
  `  ${join(`--${name}`, takes).padEnd(WIDEST_OPTION)}${says}, e.g. ${example}`;

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
