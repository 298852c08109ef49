import { describe, expect, test } from "@jest/globals";
import { ASK_OPTIONS } from "../src/help/ask-options.ts";
import { COMMAND_NAMES, helpText, unknown, unknownOption, usage } from "../src/help/help.ts";
import { PAGES } from "../src/help/pages.ts";
import { sourceFiles } from "./source-files.ts";

const names = Object.keys(PAGES);

test("the overview names every command with what it does", () => {
  for (const name of names) expect(helpText()).toContain(`waybill ${name}`);
  for (const { does } of Object.values(PAGES)) expect(helpText()).toContain(does);
  expect(helpText(["frobnicate"])).toBe(helpText());
});

test.each(names)("%s --help: what it does, every option in a line with an example, and examples", (name) => {
  const text = helpText(name.split(" "));
  expect(text).toMatch(new RegExp(`^waybill ${name}`));
  const lines = text.split("\n");
  for (const [option, { example }] of Object.entries(PAGES[name]?.options ?? {}))
    expect(
      lines.filter((line) => line.includes(`--${option}`) && line.endsWith(`, e.g. ${example}`)),
    ).toHaveLength(1);
  expect(text).toMatch(/Examples:\n {2}waybill/);
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});

test("the help of a group lists its commands", () => {
  expect(helpText(["knowledge"])).toMatch(/knowledge check[^]*knowledge new[^]*knowledge compare/);
});

test("the options that are told of are those that are read", () => {
  expect(Object.keys(PAGES.ask?.options ?? {})).toEqual(Object.keys(ASK_OPTIONS));
  const read = sourceFiles("src")
    .filter(({ path }) => /^src\/(?:knowledge|probe)-command\.ts$/.test(path))
    .map(({ text }) => text)
    .join("");
  for (const name of names.filter((one) => one.startsWith("knowledge")))
    for (const option of Object.keys(PAGES[name]?.options ?? {}))
      expect(read).toContain(`${option}: { type:`);
});

describe("what was not understood", () => {
  test.each([
    ["aks", "Did you mean ask?"],
    ["strat", "Did you mean start?"],
    ["knowlege", "Did you mean knowledge?"],
  ])("%s: the nearest command", (written, expected) => {
    expect(unknown(written, COMMAND_NAMES)).toContain(expected);
  });

  test("what is like nothing suggests nothing, and is cut", () => {
    expect(unknown("frobnicate", COMMAND_NAMES)).toBe('Unknown command "frobnicate"');
    expect(unknown("x".repeat(100_000), COMMAND_NAMES).length).toBeLessThan(100);
  });

  test("an option", () => {
    const error = new Error("Unknown option '--jsn'. To specify a positional argument …");
    expect(unknownOption(error, Object.keys(ASK_OPTIONS))).toBe(
      "Unknown option '--jsn'. Did you mean --json?",
    );
  });

  test("the usage is one line and names where more is told", () => {
    expect(usage()).toBe(
      "Usage: waybill ask | start | web | feedback | knowledge | check-connection; waybill --help tells more",
    );
    for (const command of COMMAND_NAMES) {
      expect(usage(command)).toMatch(
        new RegExp(`^Usage: waybill ${command}.*waybill ${command} --help tells more$`),
      );
    }
  });
});
