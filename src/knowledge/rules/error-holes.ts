import type { Report, Rule } from "../base.ts";
import type { ErrorEntry } from "../knowledge.ts";
import { nearest } from "../suggest.ts";

/** What an answer can fill in. A hole of another name would be shown as it stands. */
const HOLES = ["provider", "login", "password", "smtpHost", "smtpPort", "imapHost"] as const;

export const errorHoles: Rule = {
  name: "error-holes",
  description: "the sentences of an error have only holes that an answer fills",
  check(base, report) {
    for (const { file, means, causes } of base.errors.values()) {
      const places = [{ path: ["means"], text: means }, ...causes.flatMap(linesOf)];
      for (const { path, text } of places)
        for (const [, hole = ""] of text.matchAll(/\{\{([^}]*)\}\}/g)) judge({ file, path, hole }, report);
    }
  },
};

type Cause = ErrorEntry["causes"][number];

const linesOf = ({ says, do: steps }: Cause, at: number) => [
  { path: ["causes", at, "says"], text: says },
  ...steps.map((step, index) => ({
    path: ["causes", at, "do", index],
    text: typeof step === "string" ? step : step.says,
  })),
];

function judge(
  { file, path, hole }: { file: string; path: PropertyKey[]; hole: string },
  report: Report,
): void {
  if (HOLES.some((name) => name === hole)) return;
  const near = nearest(hole, HOLES);
  report({
    file,
    path,
    found: `nothing fills {{${hole}}}`,
    allowed: HOLES.map((name) => `{{${name}}}`).join(", "),
    next: near ? `Did you mean {{${near}}}?` : "Take one of these, or write it out",
    subject: hole,
  });
}
