import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { ROOT, sourceFiles } from "./source-files.ts";

const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), "utf8"));
const { dependencies, optionalDependencies, scripts } = read("package.json");
const { packages } = read("package-lock.json");

const packageOf = (target: string) => /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target;
const isBuiltIn = (target: string) => target.startsWith("node:") || builtinModules.includes(target);

test("whatever the product imports is a dependency, not one of development", () => {
  const imported = sourceFiles("src")
    .flatMap((file) => file.imports)
    .filter((target) => !target.startsWith("src/") && !target.endsWith(".json") && !isBuiltIn(target))
    .map(packageOf);
  expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...new Set(imported)]));
});

test("what the build needs is there after npm ci --omit=dev too", () => {
  expect(scripts.prepare).toBe("node scripts/prepare.js");
  expect(Object.keys(optionalDependencies)).toEqual([
    "@types/dns-packet",
    "@types/node",
    "@types/ws",
    "typescript",
  ]);
  for (const name of Object.keys(optionalDependencies))
    expect(packages[`node_modules/${name}`]).not.toHaveProperty("dev");
});
