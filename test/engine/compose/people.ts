import { kindIn, type Person } from "../../../src/engine/compose/person.ts";
import type { Client, Framework, Provider } from "../../../src/knowledge/knowledge.ts";

const THINGS = {
  clients: ["thunderbird", "spark", "printer"].map((id) => ({ id }) as Client),
  frameworks: [{ id: "django", language: "python" } as Framework],
  providers: [
    { id: "gmail", kind: "webmail" } as Provider,
    { id: "yahoo", kind: "webmail" } as Provider,
    { id: "cox", kind: "isp", serversOf: "yahoo" } as Provider,
  ],
};

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
  new Map(things.map((thing) => [thing.id, thing]));

const CLIENTS = byId(THINGS.clients);
const FRAMEWORKS = byId(THINGS.frameworks);
const PROVIDERS = byId(THINGS.providers);

/** Somebody who uses these, and said that. */
export function person({
  client = "",
  framework = "",
  provider = "",
  facts = [],
}: {
  client?: string;
  framework?: string;
  provider?: string;
  facts?: readonly string[];
} = {}): Person {
  return {
    client: CLIENTS.get(client),
    framework: FRAMEWORKS.get(framework),
    provider: PROVIDERS.get(provider),
    facts: new Set(facts),
    stated: new Set(facts),
    kindOf: kindIn({ clients: CLIENTS, providers: PROVIDERS }),
  };
}
