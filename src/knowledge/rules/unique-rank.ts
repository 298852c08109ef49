import type { Rule } from "../base.ts";

/** Two on one place: a new rank was squeezed in and the others were not moved. */
export const uniqueRank: Rule = {
  name: "unique-rank",
  description: "a rank belongs to one provider",
  check(base, report) {
    const owners = new Map<number, string>();
    for (const { file, rank } of base.providers.values()) {
      if (rank === undefined) continue;
      const owner = owners.get(rank);
      if (owner === undefined) owners.set(rank, file);
      else
        report({
          file,
          path: ["rank"],
          found: `${rank} is also the rank of ${owner}`,
          allowed: "each rank once",
          next: "Take one that is free, or leave `rank:` out for what few people ask about",
        });
    }
  },
};
