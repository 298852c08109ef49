import { expect, test } from "@jest/globals";
import { expectMarkedLines, problemsIn } from "../marked.ts";
import { OK_PROVIDER, writeBase } from "../temporary.ts";

test("every page has a publisher; a host that only begins alike is another one", () => {
  const [problem] = expectMarkedLines("source-publisher");
  expect(problem?.found).toContain("does not say who published help.example.com.evil.example/mail");
});

test("a folder that names no publishers needs none", () => {
  expect(problemsIn(writeBase({ "providers/ok.yaml": OK_PROVIDER }))).toEqual([]);
});
