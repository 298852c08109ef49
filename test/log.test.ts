import { Writable } from "node:stream";
import { expect, test } from "@jest/globals";
import { createLog } from "../src/log.ts";
import { inEvent } from "../src/surface/event-id.ts";

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

test("an error is told by its name, code and cause, without words of others; its place only at debug", () => {
  const cause = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
  const error = new TypeError("could not read 'hunter2'", { cause });
  const line = logged((log) => log.error({ error }, "failed"));
  expect(JSON.parse(line).error).toEqual({
    name: "TypeError",
    message: "could not read […]",
    cause: { name: "Error", message: "getaddrinfo ENOTFOUND", code: "ENOTFOUND" },
  });
  expect(JSON.parse(logged((log) => log.error({ error }, "failed"), "debug")).error.stack).toMatch(/^ +at /);
});

test("a line carries the id of the event that it was written for, however deep", async () => {
  const lines: string[] = [];
  const log = createLog("info", { write: (line) => void lines.push(line) });
  await inEvent("Ev1", async () => {
    await new Promise(setImmediate);
    log.child({ surface: "slack" }).info({}, "inside");
  });
  log.info({}, "outside");
  const [inside, outside] = lines.map((line) => JSON.parse(line));
  expect([inside.event, inside.surface, outside.event]).toEqual(["Ev1", "slack", undefined]);
});
