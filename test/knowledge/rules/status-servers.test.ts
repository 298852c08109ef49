import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("no access, no servers; otherwise at least one, but for forwarders", () => {
  const found = expectMarkedLines("status-servers").map((problem) => problem.found);
  expect(found).toContain("there are servers, but the status is no-access");
});
