import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, works } from "../process.ts";
import type { Runner } from "../runner.ts";

export const netSmtp: Runner = {
  missing: () => (works("go", "version") ? null : "Install golang-go."),
  run: ({ directory, text, environment }) => {
    writeFileSync(join(directory, "main.go"), text);
    // The build cache stays that of the machine: compiling the standard library anew each time takes half a minute.
    const GOCACHE = process.env.GOCACHE ?? join(process.env.HOME ?? directory, ".cache/go-build");
    return run("go", ["run", "main.go"], { cwd: directory, env: { ...environment, GOCACHE } });
  },
};
