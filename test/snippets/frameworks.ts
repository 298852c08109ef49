import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { type FrameworkData, FrameworkSchema } from "../../src/knowledge/schema/framework.ts";

export interface Framework extends FrameworkData {
  readonly id: string;
}

const directory = "knowledge/frameworks";

/** Every file of knowledge/frameworks, by file name; throws with the file's name where one breaks the schema. */
export function loadFrameworks(): readonly Framework[] {
  return readdirSync(directory).sort().map(load);
}

function load(file: string): Framework {
  const data: unknown = parse(readFileSync(join(directory, file), "utf8"));
  const parsed = FrameworkSchema.safeParse(data);
  if (!parsed.success) throw new Error(`${file}: ${parsed.error.message}`);
  return { ...parsed.data, id: basename(file, ".yaml") };
}
