import { Writable } from "node:stream";
import { expect, test } from "@jest/globals";
import { createLog } from "../src/log.ts";

function logged(
  write: (log: ReturnType<typeof createLog>) => void,
  level: Parameters<typeof createLog>[0] = "info",
): string {
  let lines = "";
  const stream = new Writable({
    write(chunk, _, done) {
      lines += String(chunk);
      done();
    },
  });
  write(createLog(level, stream));
  return lines;
}

test.each(["token", "secret", "password", "text", "content", "address", "email", "authorization"])(
  "a field named %s never reaches the log, at any depth of three",
  (field) => {
    const lines = logged((log) =>
      log.info(
        { [field]: "hunter2", a: { [field]: "hunter2", b: { [field]: "hunter2" } } },
        "something happened",
      ),
    );
    expect(lines).toContain("something happened");
    expect(lines).not.toContain("hunter2");
  },
);

test("below the level nothing is written", () => {
  expect(logged((log) => log.debug({}, "detail"))).toBe("");
  expect(logged((log) => log.debug({}, "detail"), "debug")).toContain("detail");
});
