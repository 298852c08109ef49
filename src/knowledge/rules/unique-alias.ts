import type { Base, Rule } from "../base.ts";
import type { Entry } from "../knowledge.ts";
import type { Aliases } from "../schema/index.ts";

interface Name {
  readonly file: string;
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

/** One name, one thing; a name that means several belongs into an ambiguity, which asks back. */
export const uniqueAlias: Rule = {
  name: "unique-alias",
  description: "a name stands once among providers, ambiguities, mail apps and frameworks",
  check(base, report) {
    const owners = new Map<string, Name>();
    for (const name of names(base)) {
      const key = name.name.toLowerCase().replace(/\s+/g, " ");
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, name);
      else if (!repeatsOwnName(name, owner)) {
        report({ ...name, ...advice(name, owner), subject: name.name });
      }
    }
  },
};

function advice({ name, file }: Name, owner: Name) {
  const allowed = "each name once, in whatever case";
  if (owner.file === file) {
    return {
      found: `"${name}" is already a name of this file`,
      allowed,
      next: "Remove one of the two",
    };
  }
  return {
    found: `"${name}" also stands in ${owner.file}`,
    allowed,
    next: "Keep it where most people mean it; if it means both, move it to `names:` of a file in ambiguities/",
  };
}

function names({ ambiguities, providers, clients, frameworks }: Base): Name[] {
  const ambiguous = [...ambiguities.values()].flatMap(({ file, names }) =>
    names.map((name, index) => ({ file, name, path: ["names", index] })),
  );
  return [
    ...ambiguous,
    ...[providers, clients, frameworks].flatMap((kind) => [...kind.values()].flatMap(namesOf)),
  ];
}

function namesOf(entry: Entry & { displayName: string; aliases?: Aliases | undefined }): Name[] {
  const { file, displayName, aliases = {} } = entry;
  const listed = (["aka", "old", "everyday"] as const).flatMap((list) =>
    (aliases[list] ?? []).map((name, index) => ({ file, name, path: ["aliases", list, index] })),
  );
  return [{ file, name: displayName, path: ["displayName"] }, ...listed];
}

/** Writing the display name among the aliases again is no mistake: it may be `everyday`, or spelt as people type it. */
function repeatsOwnName(name: Name, owner: Name): boolean {
  return name.file === owner.file && owner.path[0] === "displayName";
}
