import { symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "../process.ts";
import type { Runner } from "../runner.ts";

export const nodemailer: Runner = {
  missing: () => null,
  run: ({ directory, text, environment }) => {
    symlinkSync(resolve("node_modules"), join(directory, "node_modules"));
    writeFileSync(join(directory, "send-mail.mjs"), text);
    return run(process.execPath, ["send-mail.mjs"], { cwd: directory, env: environment });
  },
};
