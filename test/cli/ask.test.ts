import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { waybill } from "./run.ts";

/** The contract's answer object, to the letter. */
const AnswerObject = z.strictObject({
  id: z.string().nullable(),
  kind: z.enum(["settings", "concept", "fix", "steps", "snippet", "clarify", "unknown"]),
  speaks: z.boolean(),
  confidence: z.number().min(0).max(1),
  provider: z.string().nullable(),
  entry: z
    .string()
    .regex(/^(?:settings|ask-provider|unknown|(?:steps|snippet|concept|fix|clarify):[a-z0-9.-]+)$/),
  offers: z.array(z.string()),
  notices: z.array(z.enum(["secret", "foreign-host"])),
  title: z.string().min(1),
  text: z.string().min(1),
  servers: z.array(
    z.strictObject({
      type: z.enum(["smtp", "imap", "pop3"]),
      hostname: z.string(),
      port: z.int(),
      tls: z.enum(["implicit", "starttls", "none"]),
      username: z.string(),
      authentication: z.array(z.string()).min(1),
    }),
  ),
  sources: z.array(
    z.strictObject({
      url: z.url(),
      label: z.string().min(1),
      checked: z.string().nullable(),
      asOf: z.string().optional(),
      isList: z.literal(true).optional(),
    }),
  ),
  suggestions: z.array(z.string()),
  hash: z.string().regex(/^kb-[\d.]+-[0-9a-f]+/),
});

describe("waybill ask", () => {
  test("prints a card of at most 80 columns, links aside, without colour into a pipe", async () => {
    const { code, out, err } = await waybill(["ask", "Gmail SMTP port?"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^465 with SSL\/TLS/m);
    expect(out).not.toContain("\u001b");
    expect(out.split("\n").filter((line) => line.length > 80 && !line.includes("https://"))).toEqual([]);
  });

  test("--json prints the answer object", async () => {
    const { out } = await waybill(["ask", "--json", "--at", "2026-11-25", "Gmail SMTP port?"]);
    const answer = AnswerObject.parse(JSON.parse(out));
    expect(answer).toMatchObject({ id: null, kind: "settings", provider: "gmail", speaks: true });
    expect(answer.servers[0]).toEqual({
      type: "smtp",
      hostname: "smtp.gmail.com",
      port: 465,
      tls: "implicit",
      username: "%EMAILADDRESS%",
      authentication: ["OAuth2", "app-password"],
    });
  });

  test("--batch answers line by line, keeps order and ids, and reports a bad line in its place", async () => {
    const lines = [
      '{"id":"a","text":"yahoo imap"}',
      "not json",
      '{"id":7,"text":"and outgoing?","after":["yahoo imap"]}',
      "",
      '{"text":"no id"}',
      '{"id":"c","text":"nice weather today","passive":true}',
    ];
    const { code, out } = await waybill(["ask", "--batch"], lines.join("\n"));
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map((answer) => answer.id)).toEqual(["a", null, "7", null, "c"]);
    expect(answers[1]).toEqual({ id: null, error: expect.stringMatching(/^line 2: /) });
    expect(answers[2]).toMatchObject({
      provider: "yahoo",
      servers: expect.arrayContaining([
        expect.objectContaining({ type: "smtp", hostname: "smtp.mail.yahoo.com" }),
      ]),
    });
    expect(answers[3].error).toMatch(/^line 5: /);
    expect(answers[4].speaks).toBe(false);
    for (const answer of answers.filter((one) => !("error" in one))) AnswerObject.parse(answer);
  });

  test("the same question has the same hash through every door", async () => {
    const [json, batch] = await Promise.all([
      waybill(["ask", "--json", "--at", "2026-11-25", "gmx.net imap"]),
      waybill(["ask", "--batch", "--at", "2026-11-25"], '{"id":"x","text":"gmx.net imap"}'),
    ]);
    expect(JSON.parse(json.out).hash).toBe(JSON.parse(batch.out).hash);
  });

  test("--after gives the conversation so far", async () => {
    const { out } = await waybill(["ask", "--json", "--after", "gmail smtp", "and incoming?"]);
    expect(JSON.parse(out)).toMatchObject({ provider: "gmail" });
    expect(out).toContain("imap.gmail.com");
  });

  test("--at reads dated facts on that day", async () => {
    const answers = await Promise.all(
      ["2026-12-01", "2027-01-15"].map((at) =>
        waybill(["ask", "--json", "--at", at, "Microsoft 365 SMTP settings"]),
      ),
    );
    const [before, after] = answers.map(({ out }) => JSON.parse(out).servers[0].authentication);
    expect([before, after]).toEqual([["OAuth2", "account-password"], ["OAuth2"]]);
  });

  test("questions on stdin without a TTY are answered one by one", async () => {
    const { code, out } = await waybill(["ask"], "gmail smtp\nand incoming?\n");
    expect(code).toBe(0);
    expect(out).toContain("smtp.gmail.com");
    expect(out).toContain("imap.gmail.com");
  });
});

describe("bad usage", () => {
  test.each([
    [["frobnicate"]],
    [[]],
    [["ask", "--frob"]],
    [["ask", "--at", "tomorrow", "gmail"]],
    [["ask", "--at", "2026-02-31", "gmail"]],
    [["ask", "two", "questions"]],
    [["ask", "--batch", "gmail"]],
    [["ask", "--json"]],
    [["start", "now"]],
    [["knowledge", "frob"]],
    [["__proto__"]],
  ])("%j: usage in one line, exit 2", async (args) => {
    const { code, out, err } = await waybill(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/Usage: waybill/);
  });

  test("a missing knowledge folder: one paragraph that says where and what to do, exit 1, no stack", async () => {
    const { code, err } = await waybill(["ask", "--knowledge", "no-such-folder", "gmail"]);
    expect(code).toBe(1);
    expect(err).toContain("no-such-folder");
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe("waybill start", () => {
  test("with no token answers stdin and says on stderr how to connect", async () => {
    const { code, out, err } = await waybill(["start"], "Gmail SMTP port?\n");
    expect(code).toBe(0);
    expect(out).toContain("smtp.gmail.com");
    expect(err).toMatch(/SLACK_BOT_TOKEN[\s\S]*DISCORD_TOKEN/);
  });

  test("with half a configuration names the variable and the screen, exit 2, no value", async () => {
    const { code, err } = await waybill(["start"], "", { SLACK_BOT_TOKEN: "xoxb-not-to-be-shown" });
    expect(code).toBe(2);
    expect(err).toMatch(/SLACK_APP_TOKEN: missing.*Basic Information/);
    expect(err).not.toContain("not-to-be-shown");
  });
});
