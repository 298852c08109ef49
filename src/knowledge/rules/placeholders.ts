import type { Report, Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import { placedServers } from "../server-places.ts";

/** Filled in from the reader's address: draft-ietf-mailmaint-autoconfig, "Variables". */
const BUILT_IN: ReadonlySet<string> = new Set(["EMAILADDRESS", "EMAILLOCALPART", "EMAILDOMAIN"]);

/** A hole that nobody explains cannot be filled in. */
export const placeholders: Rule = {
  name: "placeholders",
  description: "holes in host and user names are built in or explained in `placeholders`, and those are used",
  check(base, report) {
    for (const provider of base.providers.values()) {
      const used = reportUnknown(provider, report);
      const target = base.providers.get(provider.serversOf ?? "");
      if (target !== undefined)
        for (const hole of placedServers(target).flatMap(holesOf)) used.add(hole.name);
      reportUnused(provider, used, report);
    }
  },
};

function holesOf({ server, path }: ReturnType<typeof placedServers>[number]) {
  return (["hostname", "username"] as const).flatMap((key) =>
    [...server[key].matchAll(/%([^%\s]+)%/g)].map((match) => ({
      name: match[1] ?? "",
      path: [...path, key],
    })),
  );
}

function reportUnknown(provider: Provider, report: Report): Set<string> {
  const known = Object.keys(provider.placeholders ?? {});
  const used = new Set<string>();
  for (const { name, path } of placedServers(provider).flatMap(holesOf)) {
    used.add(name);
    if (BUILT_IN.has(name) || known.includes(name)) continue;
    report({
      file: provider.file,
      path,
      found: `nothing says what goes into %${name}%`,
      allowed: [...new Set([...BUILT_IN, ...known])].map((hole) => `%${hole}%`).join(", "),
      next: `Explain it: \`placeholders: { ${name}: "what to put there" }\``,
      subject: name,
    });
  }
  return used;
}

function reportUnused(provider: Provider, used: ReadonlySet<string>, report: Report): void {
  for (const name of Object.keys(provider.placeholders ?? {})) {
    if (used.has(name) && !BUILT_IN.has(name)) continue;
    report({
      file: provider.file,
      path: ["placeholders", name],
      found: BUILT_IN.has(name)
        ? `%${name}% is built in`
        : `no server has %${name}% in its host or user name`,
      allowed: "holes of this file's servers that are not built in",
      next: "Remove it",
      subject: name,
    });
  }
}
