import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { bytes, LIMITS, split } from "../../../src/adapters/discord/limits.ts";
import { button, linkButton, select } from "../../../src/adapters/discord/render/parts.ts";
import { readState, writeState } from "../../../src/adapters/discord/state.ts";
import { characters } from "../../../src/surface/cut.ts";

describe("split", () => {
  const room = { characters: 20, bytes: 40 };

  test("keeps within the room, and loses nothing but the line ends it cuts at", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        fc.pre(!text.includes("```"));
        const pieces = split(text, room);
        for (const piece of pieces) {
          expect(characters(piece)).toBeLessThanOrEqual(room.characters);
          expect(bytes(piece)).toBeLessThanOrEqual(room.bytes);
        }
        expect(pieces.join("").replaceAll("\n", "")).toBe(text.replaceAll("\n", ""));
      }),
    );
  });

  test("prefers the end of a line, then a space", () => {
    expect(split("first line\nsecond one\nx", room)).toEqual(["first line", "second one\nx"]);
    expect(split("some words that go on", { characters: 16, bytes: 99 })).toEqual([
      "some words ",
      "that go on",
    ]);
  });
});

describe("controls at the limit and one beyond", () => {
  test.each([
    ["button", (label: string) => button(label, "id"), LIMITS.buttonLabel],
    ["link", (label: string) => linkButton(label, "https://x.example") ?? {}, LIMITS.buttonLabel],
    [
      "option",
      (label: string) => select("id", "…", [{ label, value: "v" }]).options[0] ?? {},
      LIMITS.selectLabel,
    ],
  ])("label of a %s", (_, make, limit) => {
    const labelOf = (size: number) => (make("x".repeat(size)) as { label: string }).label;
    expect(labelOf(limit)).toHaveLength(limit);
    expect(labelOf(limit + 1)).toHaveLength(limit);
    expect(labelOf(limit + 1).endsWith("…")).toBe(true);
  });
});

describe("state in a custom_id", () => {
  const owner = "18446744073709551615";

  test.each(["ask", "pick", "show", "more", "broken", "form", "remove", "right", "wrong", "person"] as const)(
    "%s comes back as it was, for the longest ask and the largest id",
    (action) => {
      const state = { action, owner, ask: "é".repeat(80) };
      const id = writeState(state) ?? "";
      expect(characters(id)).toBeLessThanOrEqual(LIMITS.customId);
      expect(readState(id)).toEqual(state);
    },
  );

  test("what does not fit is not written", () => {
    expect(writeState({ action: "ask", owner, ask: "a".repeat(82) })).toBeNull();
  });

  test("anything else reads as nothing, and never fails", () => {
    fc.assert(fc.property(fc.string(), (text) => void readState(text)));
    expect(readState("v2:a:1:x")).toBeNull();
    expect(readState("v1:a::x")).toBeNull();
  });

  test("small ids and asks with colons and line breaks", () => {
    const state = { action: "ask", owner: "0", ask: "a:b\nc" } as const;
    expect(readState(writeState(state) ?? "")).toEqual(state);
  });
});
