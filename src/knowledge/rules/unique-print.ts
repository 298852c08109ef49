import type { Report, Rule } from "../base.ts";
import type { ErrorEntry } from "../knowledge.ts";

/**
 * What two errors both claim leads to one of them; the other would never be found by it, and nobody would know. Codes may
 * be shared, as software prints more than a code; an error that has nothing else needs one of its own.
 */
export const uniquePrint: Rule = {
  name: "unique-print",
  description: "a printed message leads to one error, and no error hides behind the codes of another",
  check(base, report) {
    const errors = [...base.errors.values()];
    reportTwins(errors, report);
    for (const error of errors) reportHidden(error, errors, report);
  },
};

function reportTwins(errors: readonly ErrorEntry[], report: Report): void {
  const owners = new Map<string, ErrorEntry>();
  for (const error of errors)
    for (const [key, at, text] of printedBy(error)) {
      const claim = [key, plain(text), gatesOf(error)].join("\n");
      const owner = owners.get(claim);
      if (owner && owner.id !== error.id) report(problem(error, [key, at], `"${text.slice(0, 60)}"`, owner));
      else owners.set(claim, error);
    }
}

function reportHidden(error: ErrorEntry, errors: readonly ErrorEntry[], report: Report): void {
  const { codes = [] } = error;
  if (codes.length === 0 || printedBy(error).length > 0) return;
  const owner = errors.find(
    (other) =>
      other.id !== error.id &&
      gatesOf(other) === gatesOf(error) &&
      codes.every((code) => other.codes?.includes(code)),
  );
  if (owner) report(problem(error, ["codes"], "each of its codes", owner));
}

const problem = (error: ErrorEntry, path: readonly PropertyKey[], what: string, owner: ErrorEntry) => ({
  file: error.file,
  path,
  found: `${what} also stands in ${owner.file}, so this error would hardly be found`,
  allowed: "each message in the one error that it means, and a code or message that is the error's own",
  next: "Add what is new to that file, or say with `only` or `over` whom this one is for",
  subject: error.id,
});

const printedBy = (error: ErrorEntry) =>
  (["prints", "wraps"] as const).flatMap((key) =>
    (error[key] ?? []).map((text, at) => [key, at, text] as const),
  );

const gatesOf = ({ only, over }: ErrorEntry) => JSON.stringify([only ?? {}, over ?? []]);

/** Without capitals and marks; what stands for a few words stays. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((word) => word !== "")
    .join(" ");
