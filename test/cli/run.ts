import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../source-files.ts";

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as its own process: no token of the machine, nothing on stdin unless given. */
export function waybill(
  args: readonly string[],
  input = "",
  env: Record<string, string> = {},
  cwd = ROOT,
): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, "dist/cli.js"), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? "", ...env },
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}
