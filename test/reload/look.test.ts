import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "@jest/globals";
import { look } from "../../src/reload/look.ts";
import { writeBase } from "../knowledge/temporary.ts";

let folder: string;
const at = (path: string) => join(folder, path);

beforeEach(() => {
  folder = writeBase({ "..first/a.yaml": "a", "..second/a.yaml": "a", "translations/de/fix.a.yaml": "a" });
  symlinkSync("..first", at("..data"));
  symlinkSync("..data", at("providers"));
});

/** As an editor saves: aside, then into the place of the old one. */
function replace(path: string, text: string): void {
  writeFileSync(at(".aside"), text);
  renameSync(at(".aside"), at(path));
}

const CHANGES: Readonly<Record<string, () => void>> = {
  "a file is written": () => writeFileSync(at("translations/de/fix.a.yaml"), "b"),
  "a file is replaced by one of the same size and time": () => {
    replace("translations/de/fix.a.yaml", "b");
    utimesSync(at("translations/de/fix.a.yaml"), 0, 0);
  },
  "a file is added": () => writeFileSync(at("translations/de/fix.b.yaml"), "b"),
  "a file is taken away": () => rmSync(at("translations/de/fix.a.yaml")),
  "the hidden folder behind a link is another": () => {
    symlinkSync("..second", at("..new"));
    renameSync(at("..new"), at("..data"));
  },
  "the folder goes": () => renameSync(folder, `${folder}-away`),
  "a folder is added": () => mkdirSync(at("clients")),
};

test.each(Object.entries(CHANGES))("it looks different when %s", async (_, change) => {
  const before = await look([folder]);
  expect(await look([folder])).toBe(before);
  change();
  const after = await look([folder]);
  expect(after).not.toBe(before);
  expect(await look([folder])).toBe(after);
  mkdirSync(folder, { recursive: true });
});

test("it looks the same when it has been read, and when a hidden file was written", async () => {
  const before = await look([folder]);
  mkdirSync(at(".git"));
  writeFileSync(at(".git/index"), "a");
  expect(await look([folder])).toBe(before);
});

test("a folder that comes back as it was looks as it did", async () => {
  const before = await look([folder]);
  renameSync(folder, `${folder}-away`);
  expect(await look([folder])).not.toBe(before);
  renameSync(`${folder}-away`, folder);
  expect(await look([folder])).toBe(before);
});
