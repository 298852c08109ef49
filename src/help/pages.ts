import { ASK_OPTIONS } from "./ask-options.ts";

/** One option as `--help` tells it. */
export interface OptionHelp {
  readonly takes?: string;
  readonly says: string;
  /** What follows the command's name. */
  readonly example: string;
}

/** What `waybill COMMAND --help` tells. */
export interface Page {
  /** What follows the command's name. */
  readonly takes: string;
  readonly does: string;
  readonly more?: string;
  readonly options?: Readonly<Record<string, OptionHelp>>;
  /** Each is what follows the command's name. */
  readonly examples: readonly string[];
}

/** Every command by its words. One with commands of its own is told by them. */
export const PAGES: Readonly<Record<string, Page>> = {
  ask: {
    takes: '["QUESTION"] [OPTIONS]',
    does: "answers a question about mail settings; without one, a prompt",
    more: "At the prompt follow-ups are understood; quit or Ctrl-D ends it.",
    options: ASK_OPTIONS,
    examples: ['"Gmail SMTP port?"', '"535 5.7.8 Username and Password not accepted"', ""],
  },
  start: {
    takes: "",
    does: "starts Slack and Discord, whichever has its token, and the page where PORT is set; with none, the prompt",
    more: "Set up by the environment or by .env: see .env.example and docs/operating.md. SIGTERM or Ctrl-C ends it.",
    examples: [""],
  },
  web: {
    takes: "",
    does: "serves the page alone, at http://127.0.0.1:8025 if HOST and PORT are left out",
    more: "Ask in a browser, and see each answer as Slack, Discord and a terminal get it. No token is needed. Ctrl-C ends it.",
    examples: [""],
  },
  feedback: {
    takes: "[draft N]",
    does: "lists what was voted down or not answered, most first; draft N prints a file to finish",
    more: "Reads FEEDBACK_FILE.",
    examples: ["", "draft 1"],
  },
  "knowledge check": {
    takes: "[DIR…]",
    does: "every problem of the knowledge, with file, line and what to write instead",
    more: "DIR is a folder of your own, laid over the shipped one as KNOWLEDGE_DIR does.",
    examples: ["", "./our-mail"],
  },
  "knowledge new": {
    takes: "DOMAIN | KIND NAME [--knowledge DIR]",
    does: "writes a commented file to fill in, and prints its path",
    more: "KIND is provider (its NAME is a domain), concept, error, client or framework. No file is overwritten.",
    options: {
      knowledge: {
        takes: "DIR",
        says: "into this folder, not into the shipped one",
        example: "our-firm.example --knowledge ./our-mail",
      },
    },
    examples: ["example.com", "error server-asleep", "client example-mail"],
  },
  "knowledge import": {
    takes: "FILE…",
    does: "turns an autoconfig file into a provider file, or tells how it differs from the one there is",
    examples: ["config-v1.1.xml"],
  },
  "knowledge stale": {
    takes: "[--months N]",
    does: "lists the sources that are due to be read again",
    options: { months: { takes: "N", says: "not read for so long; 6 if left out", example: "--months 12" } },
    examples: [""],
  },
  "knowledge compare": {
    takes: "LIST",
    does: "holds the base against a public list, a file or a folder, and prints what has no ruling",
    examples: ["autoconfig/ispdb", "provider-db/_providers", "services.json", "providers.xml"],
  },
  "knowledge probe": {
    takes: "[ID…] [--report FILE] [--patch FILE]",
    does: "holds the servers of the base against the real ones, without signing in, and changes nothing in it",
    more: "ID is a file in knowledge/providers; without one, all of them. Needs internet. Exit code 1: something differs.",
    options: {
      report: {
        takes: "FILE",
        says: "all that was seen, as JSON Lines, into a new file",
        example: "gmail --report seen.jsonl",
      },
      patch: {
        takes: "FILE",
        says: "what git apply would change, into a new file",
        example: "--patch probe.patch",
      },
    },
    examples: ["gmail gmx-net", "--report seen.jsonl --patch probe.patch"],
  },
  "check-connection": {
    takes: "PROVIDER | HOST:PORT",
    does: "says what a mail server really speaks and offers, and whether its certificate is good",
    more: "Calls the server from this machine and never signs in. Exit code 1: something is not as it should be.",
    examples: ["gmail", "imap.example.com:993", "[2001:db8::1]:587"],
  },
};
