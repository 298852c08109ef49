import { expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { expectMarkedLines } from "./marked.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

test("an exception exempts its subject; one that is unneeded or misspelt is itself an error", () => {
  const found = expectMarkedLines("exceptions").map((problem) => problem.found);
  expect(found).toContain('there is no rule "port-and-tsl" that allows exceptions');
});

test("an exception without subject covers the whole file, by the path inside its folder", () => {
  const broken = OK_PROVIDER.replace("port: 465", "port: 587");
  const exception = "- { rule: port-and-tls, file: providers/ok.yaml, reason: So., removeWhen: Never. }\n";
  expect(() => loadKnowledge({ shipped: writeBase({ "providers/ok.yaml": broken }) })).toThrow(
    "port-and-tls",
  );
  const base = writeBase({ "providers/ok.yaml": broken, "exceptions.yaml": exception });
  expect(loadKnowledge({ shipped: base }).knowledge.exceptions).toHaveLength(1);
});

test("what an overlay makes unneeded is not held against the folder below", () => {
  const broken = OK_PROVIDER.replace("port: 465", "port: 587");
  const exception = "- { rule: port-and-tls, file: providers/ok.yaml, reason: So., removeWhen: Never. }\n";
  const shipped = writeBase({ "providers/ok.yaml": broken, "exceptions.yaml": exception });
  const mine = writeBase({ "providers/ok.yaml": OK_PROVIDER });
  expect(() => loadKnowledge({ shipped, overlays: [mine] })).not.toThrow();
});
