import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { knowledgeCommand } from "../src/knowledge-command.ts";
import { writeBase } from "./knowledge/temporary.ts";

function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const code = knowledgeCommand(args, { ...io, today: "2026-11-29", root: process.cwd() });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

describe("a command line that is not understood", () => {
  test.each([
    [[], "No command"],
    [["chekc"], 'Unknown command "chekc". Did you mean check?'],
    [["__proto__"], 'Unknown command "__proto__"'],
    [["check", "--all"], "Unknown option '--all'"],
    [["new"], "new needs a domain"],
    [
      ["new", "a.example", "b.example"],
      'new: "a.example" is no kind of file. Allowed: provider, concept, error',
    ],
    [["new", "error"], "new error needs a name"],
    [["new", "error", "a", "b"], "new takes two things"],
    [["check", "--knowledge", "x"], "--knowledge belongs to new"],
    [["stale", "--month", "6"], "Unknown option '--month'. Did you mean --months?"],
    [["import"], "import needs a file"],
    [["compare"], "compare needs a file"],
    [["stale", "now"], "stale takes no file"],
    [["stale", "--months", "-1"], "Option '--months"],
    [["stale", "--months", "six"], "--months takes a whole number"],
    [["check", "--months", "6"], "--months belongs to stale"],
  ])("%j: the usage in one line, and 2", (args, found) => {
    const { code, out, err } = run(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(found);
    expect(err).toMatch(/Usage: waybill knowledge check .*$/);
    expect(err).not.toContain("\n");
  });
});

describe("a file that is not there", () => {
  test.each([
    ["import", "this file is not there, or cannot be read. Allowed: the path of a file. Check the path."],
    ["compare", "this is not there, or cannot be read. Allowed: "],
  ])("%s says so on stderr, and 1", (command, found) => {
    const { code, out, err } = run(command, "no/such/file");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(`no/such/file: ${found}`);
  });
});

describe("the commands", () => {
  test("check prints what is there, or every problem", () => {
    expect(run("check")).toEqual({ code: 0, out: expect.stringContaining("No problems."), err: "" });
    const bad = run("check", "test/fixtures/knowledge-bad/schema");
    expect(bad.code).toBe(1);
    expect(bad.out).toMatch(
      /example\.yaml:12 outgoingServers\[0\]\.tls: "ssl" is not a TLS mode\. Allowed: implicit/,
    );
  });

  test("check names an entry that a new wording takes questions from, with file and line", () => {
    const folder = writeBase({
      "errors/red-lamp.yaml": `title: The red lamp is on
asks:
  - the red lamp of the modem is on
  - it asks for my email password again and again the whole day
means: The line is down.
causes:
  - { says: The line is down., do: [Wait.] }
sources:
  rfc: { url: "https://www.rfc-editor.org/rfc/rfc5321", checked: null }
`,
    });
    const { code, out } = run("check", folder);
    expect(code).toBe(1);
    expect(out).toMatch(/red-lamp\.yaml:4 asks\.1: .* reads as fix:password-asked-again, .* to fix:red-lamp/);
    expect(out).not.toContain("red-lamp.yaml:3");
  });

  test("import prints a provider file; one bad file does not keep the others back", () => {
    const { code, out, err } = run(
      "import",
      "no/such/file",
      "test/fixtures/autoconfig/example.xml",
      "package.json",
    );
    expect(code).toBe(1);
    expect(out).toContain("hostname: smtp.newcomer.example");
    expect(err.split("\n")).toHaveLength(2);
  });

  test("new writes a file that is not there, prints its path, and never writes over one", () => {
    const folder = writeBase({ "errors/mine.yaml": "title: Mine\n" });
    const made = run("new", "fresh.example", "--knowledge", folder);
    expect(made).toEqual({
      code: 0,
      out: join(folder, "providers/fresh.yaml"),
      err: expect.stringContaining("Fill in"),
    });
    expect(readFileSync(made.out, "utf8")).toContain("domains: [fresh.example]");
    const refused = run("new", "error", "mine", "--knowledge", folder);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(
      /mine\.yaml: is there already, and is left as it is\. Allowed: .*Edit that file/,
    );
    expect(readFileSync(join(folder, "errors/mine.yaml"), "utf8")).toBe("title: Mine\n");
  });

  test("new makes nothing of what there is, and says why it cannot write", () => {
    expect(run("new", "gmail.com").err).toBe(
      "gmail.com is already in knowledge/providers/gmail.yaml. Edit that file.",
    );
    expect(run("new", "concept", "fresh", "--knowledge", "package.json").err).toMatch(
      /concepts\/fresh\.yaml: cannot be written \(\w+\)\. Allowed: a folder that you may write to/,
    );
  });

  test("stale reads the months, six if nothing is said", () => {
    expect(run("stale").out).toMatch(/\d+ of \d+ sources were last read before 2026-05-29, or never\.$/);
    expect(run("stale", "--months", "12").out).toMatch(/before 2025-11-29, or never\.$/);
  });

  test("compare prints the differences", () => {
    const file = `${writeBase({ "reference.json": "[]" })}/reference.json`;
    expect(run("compare", file).out).toMatch(
      /0 entries compared: 0 differences without a ruling, 0 ruled\.$/,
    );
    expect(run("compare", "package.json").err).toMatch(
      /^package\.json: this is none of the lists that can be compared\. Allowed: .*\. Give one of these as it was fetched\.$/,
    );
  });
});
