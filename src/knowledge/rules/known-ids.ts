import type { Rule } from "../base.ts";
import { type Reference, referencesOf } from "../references.ts";
import { nearest } from "../suggest.ts";

/** A reference to a file that is not there would lead a reader nowhere. */
export const knownIds: Rule = {
  name: "known-ids",
  description: "every id that a file refers to is the name of a file",
  check(base, report) {
    for (const reference of referencesOf(base)) {
      const { file, path, kinds, id } = reference;
      if (kinds.some((kind) => base.exists(kind, id))) continue;
      const near = nearest(
        id,
        kinds.flatMap((kind) => [...base[kind].keys()]),
      );
      report({
        file,
        path,
        found: `there is no file ${placesOf(reference)}`,
        allowed: `the name of a file in ${kinds.map((kind) => `${kind}/`).join(", ")}, without .yaml`,
        next: near === undefined ? "Correct the id, or add that file first" : `Did you mean ${near}?`,
        subject: id,
      });
    }
  },
};

const placesOf = ({ kinds, id }: Reference) => kinds.map((kind) => `${kind}/${id}.yaml`).join(" or ");
