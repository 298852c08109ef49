import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { paintFor } from "../../../src/adapters/terminal/colour.ts";
import { renderCard } from "../../../src/adapters/terminal/render.ts";
import { columns, WIDTH, wrap } from "../../../src/adapters/terminal/wrap.ts";
import { ask } from "../../engine/base.ts";

const PLAIN = paintFor({ isTTY: false }, {});
const ESCAPE = "\u001b[";

describe("colour", () => {
  const { card } = ask("gmail smtp");

  test.each([
    ["a TTY", { isTTY: true }, {}, true],
    ["a pipe", { isTTY: false }, {}, false],
    ["a TTY with NO_COLOR", { isTTY: true }, { NO_COLOR: "1" }, false],
    ["a dumb terminal", { isTTY: true }, { TERM: "dumb" }, false],
  ])("%s", (_, stream, env, coloured) => {
    expect(renderCard(card, paintFor(stream, env)).includes(ESCAPE)).toBe(coloured);
  });
});

describe("wrapping", () => {
  test("keeps to the width, loses no word and indents what follows", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 60 }), (words) => {
        const lines = wrap(words.join(" "), "  - ").split("\n");
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(WIDTH);
        expect(lines.map((line) => line.slice(4)).join(" ")).toBe(words.join(" "));
      }),
    );
  });

  test("counts wide characters as two columns", () => {
    expect(columns("メール")).toBe(6);
  });
});

describe("a card in a terminal", () => {
  test("aligns the values in one column", () => {
    const lines = renderCard(ask("Gmail SMTP port?").card, PLAIN).split("\n");
    const rows = lines.filter((line) => /^ {2}(?:Port|Server|Security|User name|Password|Or) /.test(line));
    expect(
      new Set(
        rows.map((row) => row.slice(2).search(/ {2,}\S/) + (/ {2,}/.exec(row.slice(2))?.[0].length ?? 0)),
      ).size,
    ).toBe(1);
  });

  test("nothing on it can move the cursor or ring the bell", () => {
    const card = {
      title: "a\u001b[2Jb\u0007",
      blocks: [{ type: "code" as const, language: "sh", text: "x\u001b]0;t\u0007" }],
    };
    expect(renderCard(card, PLAIN)).toBe("a[2Jb\n\n    x]0;t");
  });
});
