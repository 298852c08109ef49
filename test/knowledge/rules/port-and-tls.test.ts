import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("port and TLS mode agree, or unusual says why; free ports are free", () => {
  const found = expectMarkedLines("port-and-tls").map((problem) => problem.found);
  expect(found).toContain("tls is starttls on port 465");
});
