import type { Rule } from "../base.ts";

/** "It does not work" without "do this instead" leaves a reader where they were. */
export const statusHint: Rule = {
  name: "status-hint",
  description: "a status other than ok comes with a `hint`, also in a dated change",
  check(base, report) {
    for (const provider of base.providers.values()) {
      if (provider.status !== "ok" && provider.hint === undefined) {
        report({ ...ADVICE, file: provider.file, path: ["status"], found: missing(provider.status) });
      }
      provider.changes?.forEach(({ status, hint }, index) => {
        if (status === undefined || status === "ok" || hint !== undefined) return;
        report({
          ...ADVICE,
          file: provider.file,
          path: ["changes", index, "status"],
          found: missing(status),
        });
      });
    }
  },
};

const missing = (status: string) => `the status ${status} has no hint beside it`;

const ADVICE = {
  allowed: "no-access and needs-preparation only with a `hint:`",
  next: "Write in one or two sentences what does not work, and what to do or switch on first",
};
