import { type ExecFileOptions, execFile, spawnSync } from "node:child_process";

/** What a program printed and how it ended. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program to its end; never throws. The time limit only guards against a program that hangs. */
export function run(
  program: string,
  args: readonly string[],
  options: ExecFileOptions & { readonly input?: string } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { timeout: 60_000, ...options }, (error, stdout, stderr) => {
      resolve({ ok: error === null, output: `${stdout}${stderr}` });
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(options.input ?? "");
  });
}

/** Whether a program is there and ends well with these arguments. */
export function works(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}
