import type { Base, Report, Rule } from "../base.ts";
import type { Kind } from "../kinds.ts";
import { nearest } from "../suggest.ts";

/** A reference to a file that is not there would lead a reader nowhere. */
export const knownIds: Rule = {
  name: "known-ids",
  description: "every id that a file refers to is the name of a file",
  check(base, report) {
    for (const { file, serversOf } of base.providers.values()) {
      if (serversOf !== undefined)
        expect(base, report, "providers", serversOf, { file, path: ["serversOf"] });
    }
    for (const { file, readings } of base.ambiguities.values()) {
      readings.forEach(({ provider, client }, index) => {
        const path = ["readings", index];
        if (provider !== undefined)
          expect(base, report, "providers", provider, { file, path: [...path, "provider"] });
        if (client !== undefined)
          expect(base, report, "clients", client, { file, path: [...path, "client"] });
      });
    }
    for (const { file, reads = {} } of base.frameworks.values()) {
      for (const [protocol, id] of Object.entries(reads))
        if (id !== undefined) expect(base, report, "frameworks", id, { file, path: ["reads", protocol] });
    }
    for (const { file, causes, of, framework, reasonFor = [] } of base.errors.values()) {
      reasonFor.forEach((id, index) => {
        expect(base, report, "errors", id, { file, path: ["reasonFor", index] });
      });
      if (framework !== undefined)
        expect(base, report, "frameworks", framework, { file, path: ["framework"] });
      if (of !== undefined) expect(base, report, "providers", of, { file, path: ["of"] });
      causes.forEach(({ when }, cause) => {
        when?.providers?.forEach((id, index) => {
          const path = ["causes", cause, "when", "providers", index];
          expect(base, report, "providers", id, { file, path });
        });
      });
    }
  },
};

interface Place {
  readonly file: string;
  readonly path: readonly PropertyKey[];
}

function expect(base: Base, report: Report, kind: Kind, id: string, place: Place): void {
  if (base.exists(kind, id)) return;
  const ids = kind === "providers" || kind === "frameworks" ? base[kind] : base.clients;
  const near = nearest(id, [...ids.keys()]);
  report({
    ...place,
    found: `there is no file ${kind}/${id}.yaml`,
    allowed: `the name of a file in ${kind}/, without .yaml`,
    next: near === undefined ? "Correct the id, or add that file first" : `Did you mean ${near}?`,
    subject: id,
  });
}
