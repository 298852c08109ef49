import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { COMMAND_NAMES } from "../src/help/help.ts";
import { ROOT } from "./source-files.ts";

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const inFolder = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
const DOCS = [...inFolder("."), ...inFolder("docs")];

/** A heading's anchor, as GitHub and GitLab make it: small letters, no marks, hyphens for spaces. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .trim()
    .replaceAll(" ", "-");

const anchorsIn = (file: string) =>
  [...read(file).matchAll(/^#{1,6} (.+)$/gm)].map(([, text = ""]) => anchorOf(text));

describe.each(DOCS)("%s", (file) => {
  const links = [...read(file).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = ""]) => target);

  test("links to files and headings that are there", () => {
    for (const link of links) {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? file : join(dirname(file), path);
      expect([link, existsSync(join(ROOT, target))]).toEqual([link, true]);
      if (anchor !== undefined)
        expect([link, anchorsIn(target)]).toEqual([link, expect.arrayContaining([anchor])]);
    }
  });

  test("names scripts that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = [...read(file).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("names commands that waybill has", () => {
    const commands = [...COMMAND_NAMES, "COMMAND", "--help", "--version"];
    const named = [...read(file).matchAll(/npx waybill ([\w-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
  });
});
