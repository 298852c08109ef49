import { writeFileSync } from "node:fs";
import { FILES, type Variant } from "./manifest.ts";
import { manifestFile } from "./manifest-file.ts";

/** Writes the manifests: `npm run slack:manifests`. */
for (const [variant, path] of Object.entries(FILES)) writeFileSync(path, manifestFile(variant as Variant));
