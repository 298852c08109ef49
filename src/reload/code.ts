import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../knowledge/shipped.ts";

/**
 * Changes with any byte of the built code, or of package.json, which names the release. A process takes it at its start: knowledge that
 * newer code has made may be more than the code in its memory can read.
 */
export function codeFingerprint(root = PACKAGE_ROOT): string {
  const built = join(root, "dist");
  const files = readdirSync(built, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .sort();
  const all = createHash("sha256");
  for (const file of ["../package.json", ...files]) all.update(readFileSync(join(built, file)));
  return all.digest("hex");
}
