import { describe, expect, test } from "@jest/globals";
import { fill, type Mode, type Values } from "./fill.ts";
import { loadFrameworks } from "./frameworks.ts";

const frameworks = loadFrameworks();

/** A plain server, one whose user name is a fixed word, one whose names the person has yet to fill in. */
const servers: readonly Values[] = [
  { host: "smtp.example.com", port: 465, username: "me@example.com", from: "me@example.com" },
  { host: "smtp.example.com", port: 587, username: "apikey", from: "you@example.com" },
  {
    host: "mail.your-domain.example",
    port: 587,
    username: "you@your-domain.example",
    from: "you@your-domain.example",
  },
];

/**
 * Where a line may take the password from; an empty value is for the person to fill in, in a file that is the secret's home or
 * in a form. The last one is the name of a choice.
 */
const fromElsewhere =
  /(?:SMTP|MAIL)_PASSWORD(?:$|\W)|smtp_password|sasl_passwd|, \$?(?:self\.)?password\)|[=:] ?(?:""|…)?,?$|file:|: Username and password$/;
const unverified =
  /rejectUnauthorized|InsecureSkipVerify|verify[_-]?none|skip_verify|verify_peer\b.*(?:0|false)|--insecure|\bcurl .*-k\b/i;

/** Room for the code on a card, with some to spare for long host names and addresses. */
const longest = 1500;

describe.each(frameworks.map((framework) => [framework.id, framework] as const))("%s", (_id, framework) => {
  const modes = Object.keys(framework.tls) as Mode[];
  const filled = modes.flatMap((mode) =>
    servers.map((server) => ({ server, text: fill(framework, mode, server) })),
  );

  test("can do at least one kind of TLS and leaves no hole open", () => {
    expect(modes).not.toEqual([]);
    for (const { text, server } of filled) {
      expect(text).not.toMatch(/\{\{\w+\}\}/);
      expect(text).toContain(server.host);
      expect(text).toContain(String(server.port));
      expect(text.length).toBeLessThan(longest);
    }
  });

  test("names no hole that the template does not use", () => {
    for (const mode of modes) {
      const used = (hole: string) => framework.template.includes(`{{${hole}}}`);
      expect(Object.keys(framework.tls[mode] ?? {}).filter((hole) => !used(hole))).toEqual([]);
    }
  });

  test("takes the password from elsewhere and checks certificates", () => {
    const lines = filled.flatMap(({ text }) => text.split("\n"));
    expect(lines.filter((line) => /pass/i.test(line) && !fromElsewhere.test(line))).toEqual([]);
    expect(lines.filter((line) => unverified.test(line))).toEqual([]);
  });

  test("speaks in sentences without holes", () => {
    const { secret, oauth = "", notes = [] } = framework;
    expect([secret, oauth, ...notes].filter((sentence) => sentence.includes("{{"))).toEqual([]);
  });
});

test("no two frameworks share a name or a rank", () => {
  const names = frameworks.flatMap(({ id, displayName, aliases }) => [
    ...new Set(
      [id, displayName, ...(aliases?.aka ?? []), ...(aliases?.everyday ?? [])].map((name) =>
        name.toLowerCase(),
      ),
    ),
  ]);
  const ranks = frameworks.map(({ rank }) => rank);
  const twice = (list: readonly unknown[]) => list.filter((entry, at) => list.indexOf(entry) !== at);
  expect(twice(names)).toEqual([]);
  expect(twice(ranks)).toEqual([]);
});
