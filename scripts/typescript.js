/**
 * Lets `node --import ./scripts/typescript.js scripts/NAME.ts` run TypeScript from the sources: for the scripts of
 * this folder, never for the product, which is built. (Node 22 and later strip types by themselves; Node 20 does not.)
 */
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { transformSync } from "@swc/core";

if (isMainThread) register(import.meta.url);

/** Module hook (https://nodejs.org/api/module.html#hooks): turns a `.ts` file into JavaScript with its source map. */
export async function load(url, context, next) {
  if (!url.startsWith("file:") || !url.endsWith(".ts")) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
    sourceMaps: "inline",
  });
  return { format: "module", source: code, shortCircuit: true };
}
