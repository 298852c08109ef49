import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a translation is named after an entry, of its kind", () => {
  expect(expectMarkedLines("translation-of").map(({ next }) => next)).toContain(
    "Did you mean fix.lamp.yaml?",
  );
});
