import { symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "../process.ts";
import type { Runner } from "../runner.ts";

const node: Runner = {
  missing: () => null,
  run: ({ directory, text, environment }) => {
    symlinkSync(resolve("node_modules"), join(directory, "node_modules"));
    writeFileSync(join(directory, "snippet.mjs"), text);
    return run(process.execPath, ["snippet.mjs"], { cwd: directory, env: environment });
  },
};

export const nodemailer = node;
export const imapFlow = node;
