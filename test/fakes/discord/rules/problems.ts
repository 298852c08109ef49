/** One thing that is wrong with a payload, where Discord would say so. */
export interface Problem {
  /** `components.0.label` */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Discord counts code points. */
export function length(text: string): number {
  return [...text].length;
}

/** A text that must be there and within bounds; white space alone counts as nothing. */
export function textBetween(value: unknown, path: string, min: number, max: number): Problem[] {
  if (value === undefined || value === null) {
    return min === 0 ? [] : [{ path, code: "BASE_TYPE_REQUIRED", message: "This field is required" }];
  }
  if (typeof value !== "string") {
    return [{ path, code: "STRING_TYPE_CONVERT", message: "Could not interpret value as string." }];
  }
  const filled = length(value.trim()) >= min;
  if (filled && length(value) <= max) return [];
  const message =
    min === 0 ? `Must be ${max} or fewer in length.` : `Must be between ${min} and ${max} in length.`;
  return [{ path, code: min === 0 ? "BASE_TYPE_MAX_LENGTH" : "BASE_TYPE_BAD_LENGTH", message }];
}

/** A list whose length must be within bounds. */
export function sizeBetween(list: readonly unknown[], path: string, min: number, max: number): Problem[] {
  if (list.length >= min && list.length <= max) return [];
  return [{ path, code: "BASE_TYPE_BAD_LENGTH", message: `Must be between ${min} and ${max} in length.` }];
}

/** A value that must be one of a few. */
export function oneOf(value: unknown, path: string, allowed: readonly unknown[]): Problem[] {
  if (allowed.includes(value)) return [];
  return [{ path, code: "BASE_TYPE_CHOICES", message: `Value must be one of {${allowed.join(", ")}}.` }];
}

/** Values that may stand only once. */
export function distinct(values: readonly string[], path: string, code: string): Problem[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return twice.map((value) => ({ path, code, message: `Duplicated: ${value}` }));
}

/** Problems as the nested object of error 50035. https://docs.discord.com/developers/reference#error-messages */
export function nested(problems: readonly Problem[]): object {
  const root: Record<string, unknown> = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const step of path.split(".")) {
      node[step] ??= {};
      node = node[step] as Record<string, unknown>;
    }
    node._errors = [...((node._errors as object[] | undefined) ?? []), { code, message }];
  }
  return root;
}
