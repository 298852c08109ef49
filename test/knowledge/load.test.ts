import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { badFolder, expectMarkedLines, problemsIn } from "./marked.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

describe("the shipped knowledge", () => {
  test("loads, with its version", () => {
    const { knowledge, replaced } = loadKnowledge(SHIPPED);
    expect(knowledge.providers.get("gmail")?.file).toBe("knowledge/providers/gmail.yaml");
    expect(knowledge.version).toMatch(/^\d{4}\.\d+\.\d+-[0-9a-f]{8}$/);
    expect(replaced).toEqual([]);
  });
});

describe("a bad file", () => {
  test("that does not fit its schema is told line by line", () => {
    const messages = expectMarkedLines("schema").map(({ path, found, next }) => `${path}: ${found}. ${next}`);
    expect(messages).toContain(
      'outgoingServers[0].tls: "ssl" is not a TLS mode. Port 465 is implicit TLS (RFC 8314)',
    );
    expect(messages).toContain('rnak: "rnak" is not a key that can stand here. Did you mean "rank"?');
    expect(messages).toContain('changes[0].from: 2026 is not what can stand here. Put it in quotes: "2026"');
  });

  test("that is not YAML is told with its line", () => {
    expect(expectMarkedLines("yaml")).toHaveLength(2);
  });

  test("brings down the whole load, and the error names every problem", () => {
    expect(() => loadKnowledge({ ...SHIPPED, overlays: [badFolder("schema"), badFolder("yaml")] })).toThrow(
      /empty\.yaml:1[^]*example\.yaml:12[^]*twice\.yaml:3/,
    );
  });
});

describe("a stray file", () => {
  const next = (files: Record<string, string | Buffer>) =>
    problemsIn(writeBase(files)).map(({ found, next }) => `${found}. ${next}`);

  test.each([
    ["providres/ok.yaml", /not one of the kinds .* Move it into the folder/],
    ["gmail.yaml", /does not belong here/],
    ["providers/ok.yml", /not the name of a knowledge file\. Rename it/],
    ["providers/Not Kebab.yaml", /not the name of a knowledge file\. Rename it/],
    ["providers/deep/ok.yaml", /not the name of a knowledge file\. Rename it/],
  ])("%s is a problem", (file, message) => {
    expect(next({ [file]: OK_PROVIDER })).toEqual([expect.stringMatching(message)]);
  });

  test("notes for people and hidden files are none", () => {
    expect(next({ "README.md": "Ours.", ".git/config": "", "providers/.DS_Store": "" })).toEqual([]);
  });

  test("bytes that are not UTF-8 are a problem", () => {
    expect(next({ "providers/ok.yaml": Buffer.from([0x66, 0xfc, 0x72]) })).toEqual([
      expect.stringMatching(/not text in UTF-8/),
    ]);
  });

  test("a link that leads nowhere is a problem, one that leads to a file is followed", () => {
    const base = writeBase({ "providers/.real": OK_PROVIDER });
    symlinkSync(join(base, "providers/.real"), join(base, "providers/ok.yaml"));
    expect(problemsIn(base)).toEqual([]);
    mkdirSync(join(base, "clients"));
    symlinkSync(join(base, "nowhere"), join(base, "clients/app.yaml"));
    expect(problemsIn(base)[0]?.found).toBe("the file cannot be read (ENOENT)");
  });
});

test("a folder that is not there is a problem", () => {
  expect(() => loadKnowledge({ ...SHIPPED, overlays: ["no/such/folder"] })).toThrow(
    /^no\/such\/folder:1: there is no such folder\. .*--knowledge or KNOWLEDGE_DIR\. \[folder\]$/,
  );
});
