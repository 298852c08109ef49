import type { Rule } from "../base.ts";

/** A question back whose answers are the same asks for nothing. */
export const readingsApart: Rule = {
  name: "readings-apart",
  description: "the readings of an ambiguous name lead to different things",
  check(base, report) {
    for (const { file, readings } of base.ambiguities.values()) {
      const seen = new Map<string, number>();
      readings.forEach((reading, at) => {
        const { provider, client, ...rest } = reading;
        const leadsTo = JSON.stringify([provider, client, "variant" in rest ? rest.variant : undefined]);
        if (seen.has(leadsTo))
          report({
            file,
            path: ["readings", at],
            found: `this reading leads where another one leads: ${provider ?? client}`,
            allowed: "each provider and each app once",
            next: "Name the one that this reading stands for, or remove it",
            subject: provider ?? client ?? "",
          });
        seen.set(leadsTo, at);
      });
    }
  },
};
