import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { LIMITS } from "../../src/knowledge/limits.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { formatProblem, KnowledgeError } from "../../src/knowledge/problem.ts";
import { readBytes } from "../../src/knowledge/read-bytes.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const FILE = "providers/a.yaml";
const FOREIGN = "root:x:0:0: somebody else's words\n";
/** Ten times what any of these takes on a free core. */
const QUICKLY_MS = 10_000;

const times = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join("");
function writeMany(folder: string, count: number, text: string): void {
  for (let n = 0; n < count; n += 1) writeFileSync(join(folder, `providers/p${n}.yaml`), text);
}

const foreign = () => writeBase({ "secret.yaml": FOREIGN, "folder/a.yaml": FOREIGN });

/** A knowledge folder in which `make` has put something; it is given the path of `FILE`. */
function folderWith(make: (file: string, folder: string) => void): string {
  const folder = writeBase({});
  mkdirSync(join(folder, "providers"));
  make(join(folder, FILE), folder);
  return folder;
}

const filled = (text: string) => folderWith((file) => writeFileSync(file, text));

/** What the loader says of such a folder, a line each, without the path of the folder. */
function told(folder: string): string[] {
  try {
    loadKnowledge({ shipped: folder });
    return [];
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    return error.problems.map((problem) => formatProblem(problem).replaceAll(folder, "ours"));
  }
}

const FAULTS: Readonly<Record<string, [make: () => string, says: RegExp]>> = {
  "90,000 keys": [
    () => filled(times(90_000, (n) => `k${n}: 1\n`)),
    /^ours\/providers\/a\.yaml:1: the file has more than 60,000 keys/,
  ],
  "150,000 equal keys": [
    () => filled("a: 1\n".repeat(150_000)),
    /^ours\/providers\/a\.yaml:1: the file has more than 60,000 keys/,
  ],
  "a list that never ends": [
    () => filled(`a: [${"[".repeat(70_000)}`),
    /^ours\/providers\/a\.yaml:1: the file has more than 60,000 keys/,
  ],
  "a megabyte and more": [
    () => filled("#".repeat(LIMITS.fileBytes + 1)),
    /^ours\/providers\/a\.yaml:1: the file has more than 1,000,000 bytes/,
  ],
  "a pipe": [
    () => folderWith((file) => execFileSync("mkfifo", [file])),
    /^ours\/providers\/a\.yaml:1: this is no plain file, but a pipe/,
  ],
  "a link to a device without end": [
    () => folderWith((file) => symlinkSync("/dev/zero", file)),
    /^ours\/providers\/a\.yaml:1: this link leads out of the knowledge folder/,
  ],
  "a link to a foreign file": [
    () => folderWith((file) => symlinkSync(join(foreign(), "secret.yaml"), file)),
    /^ours\/providers\/a\.yaml:1: this link leads out/,
  ],
  "a link to a foreign folder": [
    () => folderWith((_, folder) => symlinkSync(join(foreign(), "folder"), join(folder, "clients"))),
    /^ours\/clients:1: this link leads out/,
  ],
  "a link out by a link within": [
    () =>
      folderWith((file, folder) => {
        symlinkSync(join(foreign(), "secret.yaml"), join(folder, ".within"));
        symlinkSync("../.within", file);
      }),
    /^ours\/providers\/a\.yaml:1: this link leads out/,
  ],
  "a link to itself": [
    () => folderWith((file) => symlinkSync("a.yaml", file)),
    /^ours\/providers\/a\.yaml:1: the file cannot be read \(ELOOP\)/,
  ],
  "more files than a folder may hold": [
    () => folderWith((_, folder) => writeMany(folder, LIMITS.namesInFolder + 1, "x")),
    /^ours\/providers:1: the folder holds more than 2,000 files/,
  ],
  "more bytes than all may have": [
    () => folderWith((_, folder) => writeMany(folder, 51, "#".repeat(LIMITS.fileBytes))),
    /^ours:1: the files come to more than 50,000,000 bytes/,
  ],
  "an escape character in a name": [
    () => folderWith((_, folder) => writeFileSync(join(folder, "providers/a\u001b[31mred.yaml"), "")),
    /^ours\/providers\/a\\u\{1b\}\[31mred\.yaml:1: this is not the name of a knowledge file/,
  ],
  "an escape character, and a turn of the text, in a value": [
    () => filled(OK_PROVIDER.replace("kind: webmail", 'kind: "\\e[31m\u202ered"')),
    /^ours\/providers\/a\.yaml:2 kind: "\\u\{1b\}\[31m\\u\{202e\}red" is not a kind/,
  ],
};

describe("a knowledge folder with", () => {
  test.each(Object.entries(FAULTS))(
    "%s: one plain line with the file, quickly, and no foreign word",
    (_, [make, says]) => {
      const folder = make();
      const before = performance.now();
      const lines = told(folder);
      expect(performance.now() - before).toBeLessThan(QUICKLY_MS);
      const about = lines.filter((line) => says.test(line));
      expect({ about: about.length, lines }).toMatchObject({ about: 1 });
      expect(lines.length).toBeLessThan(3);
      expect(lines.join("\n")).not.toMatch(/somebody|[\u0000-\u0009\u000b-\u001f\u202e]/);
    },
  );

  test.each([
    ["unknown keys", OK_PROVIDER + times(5_000, (n) => `k${n}: 1\n`), /4,980 more of the kind/],
    ["equal keys", OK_PROVIDER + "a: 1\n".repeat(5_000), /4,979 more of the kind/],
    [
      "sources that nothing names",
      OK_PROVIDER +
        times(1_000, (n) => `  s${n}: { url: "https://help.okay.example/${n}", checked: 2026-03-12 }\n`),
      /980 more of the kind/,
    ],
  ])("thousands of %s: the first twenty, and how many more", (_, text, more) => {
    const lines = told(filled(text));
    expect(lines).toHaveLength(LIMITS.problemsOfFile + 1);
    expect(lines.at(-1)).toMatch(more);
  });

  test("links within it, as Kubernetes mounts it: nothing to say", () => {
    const folder = writeBase({ "..2026/providers/a.yaml": OK_PROVIDER });
    symlinkSync("..2026", join(folder, "..data"));
    symlinkSync("..data/providers", join(folder, "providers"));
    expect(told(folder)).toEqual([]);
  });
});

test("no more than its limit is read of a file that says it is empty", () => {
  expect(readBytes("/proc/self/maps", 100)).toBe("too-large");
  expect(readBytes("/dev/zero", 100)).toBe("no-file");
  const [file] = [join(writeBase({ a: "abc" }), "a")];
  expect([readBytes(file, 3).toString(), readBytes(file, 2)]).toEqual(["abc", "too-large"]);
});
