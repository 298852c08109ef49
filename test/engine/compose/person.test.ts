import { describe, expect, test } from "@jest/globals";
import { linesFor } from "../../../src/engine/compose/person.ts";
import { person } from "./people.ts";

const ALL = { says: "all" };
const THUNDERBIRD = { says: "thunderbird", for: ["thunderbird"] };
const YAHOO = { says: "yahoo", for: ["yahoo"] };
const PYTHON = { says: "python", for: ["python"] };
const ON_VPN = { says: "on vpn", when: ["vpn-on"] };
const NO_VPN = { says: "no vpn", unless: ["vpn-on", "vpn-off"] };

const said = (lines: Parameters<typeof linesFor>[0], who: Parameters<typeof person>[0] = {}) =>
  linesFor(lines, person(who)).map(({ says }) => says);

describe("a line that is for some", () => {
  test.each([
    [{}, ["all", "thunderbird"]],
    [{ client: "thunderbird" }, ["all", "thunderbird"]],
    [{ client: "spark" }, ["all"]],
    [{ provider: "gmail" }, ["all", "thunderbird"]],
  ])("is spared those who named another app: %j", (who, expected) => {
    expect(said([ALL, THUNDERBIRD], who)).toEqual(expected);
  });

  test("fits the mailbox whose servers are theirs, and the program by its language", () => {
    expect(said([ALL, YAHOO], { provider: "cox" })).toEqual(["all", "yahoo"]);
    expect(said([ALL, YAHOO], { provider: "gmail" })).toEqual(["all"]);
    expect(said([ALL, PYTHON], { framework: "django" })).toEqual(["all", "python"]);
  });
});

describe("a line that hangs on what was said", () => {
  test("`when` waits for it, `unless` yields to it", () => {
    expect(said([ALL, ON_VPN, NO_VPN])).toEqual(["all", "no vpn"]);
    expect(said([ALL, ON_VPN, NO_VPN], { facts: ["vpn-on"] })).toEqual(["all", "on vpn"]);
    expect(said([ALL, ON_VPN, NO_VPN], { facts: ["vpn-off"] })).toEqual(["all"]);
  });
});

describe("nothing would be left", () => {
  test("the general lines come back before those that hang on a fact", () => {
    expect(said([ON_VPN, NO_VPN], { facts: ["vpn-off"] })).toEqual(["no vpn"]);
  });

  test("then all that are not for others", () => {
    expect(said([ON_VPN, { ...ON_VPN, ...THUNDERBIRD }], { client: "spark" })).toEqual(["on vpn"]);
  });

  test("then all", () => {
    expect(said([THUNDERBIRD], { client: "spark" })).toEqual(["thunderbird"]);
  });
});
