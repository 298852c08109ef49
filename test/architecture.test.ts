import { describe, expect, test } from "@jest/globals";
import { type SourceFile, sourceFiles } from "./source-files.ts";

const FILES = sourceFiles("src");

/** The floors of the house: an import only goes down. */
function floorOf(path: string): number {
  if (/^src\/(?:card|learn|secrets)\//.test(path)) return 0;
  if (/^src\/(?:knowledge|phrases|discovery|feedback)\//.test(path)) return 1;
  if (path.startsWith("src/engine/")) return 2;
  if (path.startsWith("src/surface/")) return 3;
  if (/^src\/(?:adapters|redis)\//.test(path)) return 4;
  return 5;
}

const adapterOf = (path: string) => /^src\/adapters\/([^/]+)\//.exec(path)?.[1];
const own = (file: SourceFile) => file.imports.filter((target) => target.startsWith("src/"));

/** Packages that only one place may know: `pattern` of importing files. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  "fuse.js": /^src\/engine\/match\//,
  "@slack/bolt": /^src\/adapters\/slack\//,
  "@slack/web-api": /^src\/adapters\/slack\//,
  "@slack/socket-mode": /^src\/adapters\/slack\//,
  ws: /^src\/adapters\/slack\//,
  "discord.js": /^src\/adapters\/discord\//,
  yaml: /^src\/knowledge\//,
  "fast-xml-parser": /^src\/knowledge\//,
  "ipaddr.js": /^src\/discovery\/guard\.ts$/,
  "dns-packet": /^src\/discovery\/dns\//,
  uqr: /^src\/adapters\/web\/offer\//,
  "@modelcontextprotocol/sdk/types.js": /^src\/mcp\//,
  "@modelcontextprotocol/sdk/server/mcp.js": /^src\/mcp\//,
  "@modelcontextprotocol/sdk/server/streamableHttp.js": /^src\/mcp\//,
  redis: /^src\/redis\//,
  "prom-client": /^src\/metrics\//,
  pino: /^src\/log\.ts$/,
  dotenv: /^src\/main\.ts$/,
};

describe("imports", () => {
  test("only go down a floor", () => {
    const wrong = FILES.flatMap((file) =>
      own(file)
        .filter((target) => floorOf(target) > floorOf(file.path))
        .map(
          (target) =>
            `${file.path} imports ${target}, a floor above: pass what it needs as an argument instead`,
        ),
    );
    expect(wrong).toEqual([]);
  });

  test("never go sideways between adapters", () => {
    const wrong = FILES.flatMap((file) =>
      own(file)
        .filter(
          (target) => adapterOf(file.path) && adapterOf(target) && adapterOf(target) !== adapterOf(file.path),
        )
        .map((target) => `${file.path} imports ${target}: move what both need down to src/surface`),
    );
    expect(wrong).toEqual([]);
  });

  test("floors 0 and 1 below stand alone: card imports nothing", () => {
    const wrong = FILES.filter((file) => file.path.startsWith("src/card/")).flatMap((file) =>
      file.imports.filter((target) => !target.startsWith("src/card/")),
    );
    expect(wrong).toEqual([]);
  });

  test.each(["learn", "secrets"])("what serves all knows nothing of mail: %s imports nothing", (folder) => {
    const wrong = FILES.filter((file) => file.path.startsWith(`src/${folder}/`)).flatMap((file) =>
      file.imports.filter((target) => !target.startsWith(`src/${folder}/`)),
    );
    expect(wrong).toEqual([]);
  });

  test("the knowledge is told by phrases, and does not know them", () => {
    const wrong = FILES.filter((file) => file.path.startsWith("src/knowledge/")).flatMap((file) =>
      file.imports.filter((target) => target.startsWith("src/phrases/")),
    );
    expect(wrong).toEqual([]);
  });

  test("engine and phrases know no machine: no node:*, no process, no clock, no network, no platform", () => {
    const wrong = FILES.filter((file) => /^src\/(?:engine|phrases)\//.test(file.path)).flatMap((file) => [
      ...file.imports
        .filter((target) => target.startsWith("node:"))
        .map((target) => `${file.path} imports ${target}`),
      ...[
        ...file.text.matchAll(
          /\b(?:process\.|Date\.now|new Date\(|Math\.random|fetch\(|setTimeout|performance\.)/g,
        ),
      ].map(([use]) => `${file.path} uses ${use}: pass the value in the question instead`),
    ]);
    expect(wrong).toEqual([]);
  });

  test("a package with one home stays there", () => {
    const wrong = FILES.flatMap((file) =>
      file.imports
        .filter((target) => ONLY_IN[target] && !ONLY_IN[target].test(file.path))
        .map((target) => `${file.path} imports ${target}, which belongs to ${String(ONLY_IN[target])}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("shape", () => {
  const sizes = FILES.map((file) => file.lines).sort((a, b) => a - b);

  test("no file is over 250 lines", () => {
    expect(
      FILES.filter((file) => file.lines > 250).map(
        (file) => `${file.path}: ${file.lines} lines; split it by what it does`,
      ),
    ).toEqual([]);
  });

  test("half of the files have at most 80 lines, nine in ten at most 200", () => {
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(200);
  });

  test("file names are kebab-case and no drawer for odds and ends", () => {
    const wrong = FILES.filter(
      ({ path }) => !/^[a-z0-9/.-]+$/.test(path) || /\b(?:utils?|helpers?|manager|misc|common)\b/.test(path),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  test("exports are named", () => {
    expect(FILES.filter((file) => /\bexport default\b/.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test("nothing depends on a folder outside the repository", () => {
    const all = [...FILES, ...sourceFiles("test"), ...sourceFiles("scripts")];
    expect(
      all.flatMap((file) =>
        file.imports.filter((target) => target.startsWith("../")).map((target) => `${file.path}: ${target}`),
      ),
    ).toEqual([]);
  });
});
