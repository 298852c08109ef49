import { describe, expect, test } from "@jest/globals";
import { fingerprintOf } from "../../src/knowledge/fingerprint.ts";
import { TRANSLATED } from "../../src/knowledge/languages.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { proseLines, proseOf, valuesIn } from "../../src/knowledge/prose.ts";
import { entryOf, partsOf, translated } from "../../src/knowledge/translations.ts";
import { BASE } from "../engine/base.ts";
import { problemsIn } from "./marked.ts";
import { writeBase } from "./temporary.ts";

const LAMP = `title: The lamp is red
asks: [the red lamp is on]
means: Nothing reaches {{provider}}.
causes:
  - says: The cable is loose.
    do: [{ says: Push it in., compares: true }]
sources: {}
`;
const german = (english: string) => `english: ${english}
title: Die Lampe ist rot
means: Nichts erreicht {{provider}}.
causes:
  - says: Das Kabel sitzt locker.
    do: [Einstecken.]
`;
const load = (shipped: string, ...overlays: string[]) => loadKnowledge({ shipped, overlays }).knowledge;
const lampOf = (folder: string) => {
  const lamp = load(folder).errors.get("lamp");
  if (!lamp) throw new Error("the fixture has no lamp");
  return lamp;
};

describe("an entry in another language", () => {
  const shipped = writeBase({ "errors/lamp.yaml": LAMP });
  const lamp = lampOf(shipped);
  const mine = writeBase({ "translations/de/fix.lamp.yaml": german(fingerprintOf(lamp)) });

  test("has all its prose in it, and the rest as it was", () => {
    expect(translated(lamp, "de", load(shipped, mine))).toEqual({
      ...lamp,
      title: "Die Lampe ist rot",
      means: "Nichts erreicht {{provider}}.",
      causes: [{ says: "Das Kabel sitzt locker.", do: [{ says: "Einstecken.", compares: true }] }],
    });
  });

  test("is itself in English, and nothing where nobody has translated it", () => {
    const base = load(shipped, mine);
    expect(translated(lamp, "en", base)).toBe(lamp);
    expect(translated(lamp, "fr", base)).toBeUndefined();
    expect(translated(lamp, "de", load(shipped))).toBeUndefined();
  });

  test("is nothing where a line is missing: no card in two languages", () => {
    const base = load(shipped, mine);
    const half = new Map([...base.translations].map(([id, all]) => [id, { ...all, causes: undefined }]));
    expect(translated(lamp, "de", { translations: half })).toBeUndefined();
  });

  test("may come from a folder laid over the base, and is reported as new", () => {
    const { replaced } = loadKnowledge({ shipped, overlays: [mine] });
    expect(replaced).toEqual([
      { kind: "translations", id: "de/fix.lamp", file: `${mine}/translations/de/fix.lamp.yaml` },
    ]);
  });
});

describe("an entry that a folder above replaces", () => {
  const first = writeBase({ "errors/lamp.yaml": LAMP });
  const shipped = writeBase({
    "errors/lamp.yaml": LAMP,
    "translations/de/fix.lamp.yaml": german(fingerprintOf(lampOf(first))),
  });

  test("with other words is read in those, without the translation below and without a problem", () => {
    const ours = writeBase({ "errors/lamp.yaml": LAMP.replace("loose", "cut") });
    expect(load(shipped, ours).translations.size).toBe(0);
  });

  test("with the same words keeps its translation", () => {
    const ours = writeBase({ "errors/lamp.yaml": LAMP.replace("lamp is on", "lamp glows") });
    expect(load(shipped, ours).translations.size).toBe(1);
  });

  test("must be followed by a translation of the same folder", () => {
    const english = fingerprintOf(lampOf(first));
    const ours = writeBase({
      "errors/lamp.yaml": LAMP.replace("loose", "cut"),
      "translations/de/fix.lamp.yaml": german(english),
    });
    expect(() => load(shipped, ours)).toThrow(/older than its entry/);
  });
});

test("the folder is a language that entries are translated into", () => {
  const problems = problemsIn(
    writeBase({ "errors/lamp.yaml": LAMP, "translations/en/fix.lamp.yaml": german("abcdefgh") }),
  );
  expect(problems.map(({ allowed }) => allowed)).toEqual([expect.stringContaining(TRANSLATED.join(", "))]);
  const flat = writeBase({ "errors/lamp.yaml": LAMP, "translations/fix.lamp.yaml": german("abcdefgh") });
  expect(problemsIn(flat)).toHaveLength(1);
});

describe("the shipped translations", () => {
  const all = [...BASE.translations.values()];

  test("have every value of their entry byte for byte, once the entry is told in that language", () => {
    expect(all).not.toHaveLength(0);
    for (const translation of all) {
      const entry = entryOf(translation, BASE);
      const { language } = partsOf(translation.id);
      const inLanguage = entry && translated(entry, language, BASE);
      if (!entry || !inLanguage) throw new Error(`${translation.file} tells nothing`);
      const words = proseLines(proseOf(inLanguage));
      for (const [place, { text }] of proseLines(proseOf(entry)))
        expect([translation.file, place, valuesIn(words.get(place)?.text ?? "")]).toEqual([
          translation.file,
          place,
          valuesIn(text),
        ]);
    }
  });
});
