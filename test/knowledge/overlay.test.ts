import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const shipped = writeBase({
  "providers/ok.yaml": OK_PROVIDER,
  "terms/en.yaml": "field.port: [port]\n",
});

describe("an overlay", () => {
  test("replaces by id, adds what is new, leaves the rest, and both are reported", () => {
    const ours = OK_PROVIDER.replaceAll("okay.example", "ours.example");
    const mine = writeBase({
      "providers/ok.yaml": ours,
      "providers/more.yaml": OK_PROVIDER.replaceAll(/okay/gi, "more"),
    });
    const { knowledge, replaced } = loadKnowledge({ shipped, overlays: [mine] });
    expect(knowledge.providers.get("ok")?.domains).toEqual(["ours.example"]);
    expect([...knowledge.providers.keys()].sort()).toEqual(["more", "ok"]);
    expect(knowledge.terms.size).toBe(1);
    expect(replaced).toEqual([
      { kind: "providers", id: "more", file: `${mine}/providers/more.yaml` },
      {
        kind: "providers",
        id: "ok",
        file: `${mine}/providers/ok.yaml`,
        replaces: `${shipped}/providers/ok.yaml`,
      },
    ]);
  });

  test("is held against what lies below: one domain, one file", () => {
    const mine = writeBase({ "providers/again.yaml": OK_PROVIDER.replace("Okay Mail", "Another Mail") });
    expect(() => loadKnowledge({ shipped, overlays: [mine] })).toThrow(/okay\.example also stands in/);
  });

  test("later ones lie over earlier ones", () => {
    const first = writeBase({ "providers/ok.yaml": OK_PROVIDER.replace("Okay Mail", "First Mail") });
    const second = writeBase({ "providers/ok.yaml": OK_PROVIDER.replace("Okay Mail", "Second Mail") });
    const name = (overlays: string[]) =>
      loadKnowledge({ shipped, overlays }).knowledge.providers.get("ok")?.displayName;
    expect(name([first, second])).toBe("Second Mail");
    expect(name([second, first])).toBe("First Mail");
  });

  test("changes the version, and so does a single byte", () => {
    const version = (overlays: string[]) => loadKnowledge({ shipped, overlays }).knowledge.version;
    const same = writeBase({ "providers/ok.yaml": OK_PROVIDER });
    const other = writeBase({ "providers/ok.yaml": `${OK_PROVIDER}\n` });
    expect(version([same])).toBe(version([]));
    expect(version([other])).not.toBe(version([]));
  });
});
