import { describe, expect, test } from "@jest/globals";
import { type Cause, causeFor } from "../../../src/engine/compose/cause.ts";
import type { ErrorEntry } from "../../../src/knowledge/knowledge.ts";
import { en } from "../../../src/phrases/en.ts";
import { person } from "./people.ts";

const cause = (says: string, more: Partial<Cause> = {}): Cause => ({ says, do: [{ says: "do" }], ...more });

function likeliest(causes: readonly Cause[], who: Parameters<typeof person>[0] = {}, isCode = false) {
  const known = { person: person(who), protocols: [], isCode, phrases: en };
  return causeFor({ causes } as unknown as ErrorEntry, known, []).says;
}

const EVERYBODY = cause("everybody");

describe("the likeliest cause", () => {
  test("one of its facts has to be said", () => {
    const causes = [cause("network", { when: { facts: ["vpn-on", "travelling"] } }), EVERYBODY];
    expect(likeliest(causes)).toBe("everybody");
    expect(likeliest(causes, { facts: ["travelling"] })).toBe("network");
  });

  test("all its conditions have to hold", () => {
    const causes = [cause("both", { when: { providers: ["gmail"], facts: ["vpn-on"] } }), EVERYBODY];
    expect(likeliest(causes, { provider: "gmail" })).toBe("everybody");
    expect(likeliest(causes, { provider: "gmail", facts: ["vpn-on"] })).toBe("both");
  });

  test("an app has to be the one that is used", () => {
    const causes = [cause("printer", { when: { clients: ["printer"] } }), EVERYBODY];
    expect(likeliest(causes, { client: "spark" })).toBe("everybody");
    expect(likeliest(causes, { client: "printer" })).toBe("printer");
  });

  test("a fact rules it out, even the one for everybody", () => {
    const causes = [
      cause("password", { when: { kinds: ["webmail"] }, unless: ["password-retyped"] }),
      cause("last", { unless: ["password-retyped"] }),
    ];
    expect(likeliest(causes, { provider: "gmail" })).toBe("password");
    expect(likeliest(causes, { provider: "gmail", facts: ["password-retyped"] })).toBe("last");
  });
});
