import { expect, test } from "@jest/globals";
import { countingLog } from "../src/log-stream.ts";

test("lines that find no room are dropped, and their number is told before the next one that does", () => {
  const written: string[] = [];
  let hasRoom = true;
  const log = countingLog((line) => hasRoom && written.push(line) > 0);
  log.write("one\n");
  hasRoom = false;
  for (let n = 0; n < 5; n += 1) log.write("lost\n");
  hasRoom = true;
  log.write("two\n");
  log.write("three\n");
  expect(written.map((line) => (line.startsWith("{") ? JSON.parse(line).dropped : line))).toEqual([
    "one\n",
    5,
    "two\n",
    "three\n",
  ]);
});
