import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("sources are there and used; a key may name the field it backs", () => {
  const found = expectMarkedLines("source-keys").map((problem) => problem.found);
  expect(found).toContain('there is no source "halp"');
});
