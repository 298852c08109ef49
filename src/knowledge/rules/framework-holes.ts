import type { Report, Rule } from "../base.ts";
import type { Framework } from "../knowledge.ts";

/** Filled in from the provider's server and the reader's address. */
const BUILT_IN: readonly string[] = ["host", "port", "username", "usernameUrl", "from"];
const MODES = ["implicit", "starttls"] as const;

/** A hole that stays open would be copied into somebody's program. */
export const frameworkHoles: Rule = {
  name: "framework-holes",
  description: "every hole of a template is defined for every TLS mode offered, and every definition is used",
  check(base, report) {
    for (const framework of base.frameworks.values()) {
      const holes = holesOf(framework.template);
      reportBasics(framework, report);
      for (const mode of MODES) reportMode(framework, mode, holes, report);
      reportSignIn(framework, holes, report);
    }
  },
};

function holesOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{\{([a-zA-Z][a-zA-Z0-9]*)\}\}/g)].map((match) => match[1] ?? ""));
}

function reportBasics({ file, template, tls }: Framework, report: Report): void {
  const next = "See the comment on top of src/knowledge/schema/framework.ts";
  const offered = MODES.filter((mode) => tls[mode] !== undefined);
  if (offered.length === 0) {
    const found = "no TLS mode is offered";
    report({
      file,
      path: ["tls"],
      found,
      allowed: "implicit, starttls, or both; `{}` where nothing differs",
      next,
    });
  }
  for (const mode of offered) {
    if (holesOf([template, ...Object.values(tls[mode] ?? {})].join("\n")).has("host")) continue;
    const found = `with ${mode} there is no {{host}}`;
    report({
      file,
      path: ["tls", mode],
      found,
      allowed: "{{host}} in the template or in a hole's text",
      next,
    });
  }
}

function reportMode(
  { file, tls, signIn }: Framework,
  mode: (typeof MODES)[number],
  holes: ReadonlySet<string>,
  report: Report,
): void {
  const defined = tls[mode];
  if (defined === undefined) return;
  const known = [...BUILT_IN, ...Object.keys(defined), ...Object.keys(signIn?.password ?? {})];
  for (const hole of holes) {
    if (known.includes(hole)) continue;
    report({
      file,
      path: ["tls", mode],
      found: `nothing fills {{${hole}}} with ${mode}`,
      allowed: known.map((name) => `{{${name}}}`).join(", "),
      next: `Define it: \`${mode}: { ${hole}: … }\``,
      subject: hole,
    });
  }
  for (const [hole, text] of Object.entries(defined)) {
    reportInner(file, ["tls", mode, hole], text, report);
    if (holes.has(hole) && !BUILT_IN.includes(hole)) continue;
    report({
      file,
      path: ["tls", mode, hole],
      found: BUILT_IN.includes(hole)
        ? `{{${hole}}} comes from the provider`
        : `the template has no {{${hole}}}`,
      allowed: "holes of the template that do not come from the provider",
      next: "Remove it, or write the hole into the template",
      subject: hole,
    });
  }
}

/** Both ways of signing in fill the same holes of the template, so that neither leaves one open. */
function reportSignIn({ file, signIn }: Framework, holes: ReadonlySet<string>, report: Report): void {
  if (!signIn) return;
  for (const [way, other] of [
    ["password", "token"],
    ["token", "password"],
  ] as const) {
    for (const [hole, text] of Object.entries(signIn[way])) {
      reportInner(file, ["signIn", way, hole], text, report);
      if (holes.has(hole) && signIn[other][hole] !== undefined) continue;
      report({
        file,
        path: ["signIn", way, hole],
        found: `{{${hole}}} is not in the template, or not in ${other}`,
        allowed: "holes of the template, with a text for a password and one for a token",
        next: "Write the hole into the template and define it in both, or remove it",
        subject: hole,
      });
    }
  }
}

/** A hole's text may hold holes too, but only those that are filled from outside: one step, no circles. */
function reportInner(file: string, path: readonly PropertyKey[], text: string, report: Report): void {
  for (const hole of holesOf(text)) {
    if (BUILT_IN.includes(hole)) continue;
    report({
      file,
      path,
      found: `{{${hole}}} stands inside another hole's text`,
      allowed: BUILT_IN.map((name) => `{{${name}}}`).join(", "),
      next: "Write its text out here",
      subject: hole,
    });
  }
}
