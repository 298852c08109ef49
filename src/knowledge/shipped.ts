import { fileURLToPath } from "node:url";

/** The package's own folder; the same distance from `src/knowledge/` and from `dist/knowledge/`. */
export const PACKAGE_ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Where the shipped knowledge lies, and what the build made of it: each file parsed (`compiled`), and the whole base as
 * it kept every rule (`checked`), what the engine learned from it (`model`), and what it looks up in a text (`lookup`).
 */
export const SHIPPED = {
  shipped: `${PACKAGE_ROOT}knowledge`,
  compiled: `${PACKAGE_ROOT}dist/knowledge.json`,
  checked: `${PACKAGE_ROOT}dist/checked.bin`,
  lookup: `${PACKAGE_ROOT}dist/lookup.bin`,
  model: `${PACKAGE_ROOT}dist/model.br`,
} as const;
