import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { seeded } from "./typos.ts";

/** Every question of the book. */
export function bookQuestions(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const cases = files.flatMap(
    (name) => parse(readFileSync(join(folder, name), "utf8")) as { ask?: string }[],
  );
  return cases.flatMap(({ ask }) => (typeof ask === "string" ? [ask] : []));
}

const SHAPES = [
  "{p} smtp port?",
  "what is the imap server of {p}",
  "{p} settings",
  "how do i add {p} to thunderbird",
  "my {p} account keeps asking for the password",
  "{p} with nodemailer",
  "cannot send with {p}, 535 5.7.8 authentication failed",
  "hi, i got a new computer and now {p} does not work any more in outlook. it says the connection to the server timed out. what do i have to enter for incoming and outgoing mail?",
  "{p} pop3 and imap",
  "465 or 587 for {p}?",
];

/** Questions made from shapes and the names of the base, the same ones in every run. */
export function generatedQuestions(base: Knowledge, count: number): string[] {
  const random = seeded(7);
  const names = [...base.providers.values()].map((provider) => provider.displayName);
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  return Array.from({ length: count }, () => any(SHAPES).replace("{p}", any(names)));
}

/** Half a page: a story with one real question in it. */
export function stories(base: Knowledge, count: number): string[] {
  const filler =
    "I have used this account for years on two computers and a telephone and never changed anything. Yesterday evening it suddenly stopped and my neighbour looked at it too but he did not find the reason. ";
  return generatedQuestions(base, count).map((question) => `${question}\n${filler.repeat(8)}`);
}
