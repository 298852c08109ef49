import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Slots } from "../../src/engine/answer-types.ts";
import { createEngine } from "../../src/engine/engine.ts";
import type { Entry, Knowledge } from "../../src/knowledge/knowledge.ts";
import { learnedFor } from "../../src/model-file.ts";
import { createSwappable } from "../../src/reload/swappable.ts";
import { AT, BASE, ENGINE } from "../engine/base.ts";

/** Every second entry is gone, as after a reload that takes folders away. */
const half = <Of extends Entry>(kind: ReadonlyMap<string, Of>): ReadonlyMap<string, Of> =>
  new Map([...kind].filter((_, at) => at % 2 === 0));

const kinds = ["providers", "clients", "frameworks", "errors", "concepts", "ambiguities"] as const;
const LEFT: Knowledge = {
  ...BASE,
  version: "2026.12.0-00000000",
  ...{ providers: half(BASE.providers), clients: half(BASE.clients), frameworks: half(BASE.frameworks) },
  ...{ errors: half(BASE.errors), concepts: half(BASE.concepts), ambiguities: half(BASE.ambiguities) },
};

const { engine, swap } = createSwappable(ENGINE);
swap(createEngine(LEFT, learnedFor(BASE)));

const goneFrom = (kind: (typeof kinds)[number]) => [...BASE[kind].keys()].filter((id) => !LEFT[kind].has(id));
const oneOf = (ids: readonly string[]) => fc.option(fc.constantFrom(...ids), { nil: undefined });

const slots = fc
  .record({
    provider: oneOf(goneFrom("providers")),
    variant: oneOf(["eu", "no-such-variant"]),
    protocol: oneOf(["imap", "pop3", "smtp"]),
    client: oneOf(goneFrom("clients")),
    framework: oneOf(goneFrom("frameworks")),
    error: oneOf(goneFrom("errors")),
    ambiguity: oneOf(goneFrom("ambiguities")),
    kind: oneOf(["settings", "steps", "snippet", "fix", "clarify", "explain", "unknown"]),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Slots);

const TEXTS = [
  "and smtp?",
  "still not working",
  "the first one",
  "what about port 587",
  "personal",
  "more",
  "on iphone?",
  "",
];

describe("what was said before a reload", () => {
  test("goes on with any entry gone: there is an answer, and it is of the new base", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), slots, (text, before) => {
        const { hash, provider } = engine.answer({ text, at: AT, slots: before });
        expect(hash).toContain(LEFT.version);
        if (provider) expect(LEFT.providers.has(provider)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test("buttons and lists of old cards, whose entries are gone, are answered", () => {
    const texts = [
      ...goneFrom("errors").map((id) => `fix:${id} gmail`),
      ...goneFrom("concepts").map((id) => `concept:${id}`),
      ...goneFrom("providers").map((id) => `${BASE.providers.get(id)?.displayName} settings`),
      ...goneFrom("clients").map((id) => `gmail in ${BASE.clients.get(id)?.displayName}`),
    ];
    for (const text of texts) {
      const old = ENGINE.answer({ text, at: AT, chosen: true });
      for (const ask of [text, old.ask, ...old.suggestions])
        expect(engine.answer({ text: ask, at: AT, chosen: true, slots: old.slots }).hash).toContain(
          LEFT.version,
        );
    }
  });
});
