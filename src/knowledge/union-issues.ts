import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a value that may have several shapes (a word, or a block with keys): the issues of the shape that
 * was meant, told by where they lie. The issue itself where the value is of no kind that can stand here.
 */
export function meantShape(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors.find((issues) => issues.every(isInside)) ?? issue.errors.find(isRightKind);
  return meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

/** A key of the block, so it was right to write a block. */
const isInside = ({ code, path }: Issue): boolean => path.length > 0 || code === "unrecognized_keys";

const isRightKind = (issues: readonly Issue[]): boolean =>
  !issues.some(({ code }) => code === "invalid_type");
