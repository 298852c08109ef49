import type { z } from "zod";
import { formatPath } from "../../place.ts";
import { ListMistake } from "./list.ts";

/** The data in the form of a schema; throws a `ListMistake` that names the first place where it does not fit. */
export function fitting<Schema extends z.ZodType>(schema: Schema, data: unknown): z.infer<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ListMistake(`${formatPath(issue?.path ?? [])}: ${issue?.message.replace(/\.$/, "")}`);
}
