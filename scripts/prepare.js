/**
 * What `npm ci` runs at its end: builds dist/ wherever the compiler is there. It is an optional dependency, so
 * `npm ci --omit=dev` builds too, and an image that has its dist/ already can leave it out (`--omit=optional`).
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const hasCompiler = () => existsSync(at("node_modules/typescript"));

const NOT_BUILT =
  "dist/: not built, as the compiler (the optional package typescript) was left out. `npm start` needs it: run npm ci without --omit=optional, or copy dist/ from a machine that has built the same version.\n";

if (hasCompiler()) {
  process.exitCode = spawnSync("npm run build", { cwd: at("."), stdio: "inherit", shell: true }).status ?? 1;
} else if (!existsSync(at("dist/cli.js"))) {
  process.stderr.write(NOT_BUILT);
}
