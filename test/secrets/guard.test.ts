import { describe, expect, test } from "@jest/globals";
import { wholeCard } from "../../src/card/card.ts";
import { plainText } from "../../src/card/plain-text.ts";
import { phrasesIn } from "../../src/phrases/index.ts";
import { KINDS } from "../../src/secrets/kinds.ts";
import { ask, BASE, ENGINE } from "../engine/base.ts";
import { madeSecrets } from "./made.ts";

const MARK = "•••";
const read = (text: string) => ENGINE.guard(text, MARK);
const holds = (text: string) => read(text).kinds.length > 0;

describe("secrets of every kind, as people paste them", () => {
  const made = madeSecrets(100, 7);
  const isTaken = ({ text, secret }: { text: string; secret: string }) =>
    holds(text) && !read(text).text.includes(secret);
  const rates = Object.entries(made).map(([kind, all]) => [kind, all.filter(isTaken).length] as const);

  test.each(rates)("%s: %i of 100", (_, taken) => expect(taken).toBeGreaterThanOrEqual(98));

  test("at least 98 of 100 of all are taken out", () => {
    const taken = rates.reduce((sum, [, one]) => sum + one, 0);
    expect(rates.length).toBeGreaterThanOrEqual(20);
    expect(taken / (rates.length * 100)).toBeGreaterThanOrEqual(0.98);
  });
});

describe("telling passwords", () => {
  test.each([
    ["my password is hunter2", "my password is •••"],
    ["Password: Tr0ub4dor&3", "Password: •••"],
    ["pwd=s3cret!", "pwd=•••!"],
    ["mon mot de passe est Soleil75", "mon mot de passe est •••"],
    ["app password abcd efgh ijkl mnop does not work", "app password ••• does not work"],
    ["with my mail pass abcd efgh ijkl mnop here", "with my mail pass ••• here"],
    ["AUTH PLAIN AGpvaG4AaHVudGVyMg==", "AUTH PLAIN •••"],
    ["smtp://me:hunter2@smtp.example.com", "smtp://me:•••@smtp.example.com"],
    ["smtp://me@gmail.com:p@ss2x@smtp.example.com", "smtp://me@gmail.com:•••@smtp.example.com"],
    ['auth: { user: "me", pass: "hunter22" }', 'auth: { user: "me", pass: "•••" }'],
    ["hasło do poczty to Zima2024", "hasło do poczty to •••"],
    ["パスワードはAbc123です", "パスワードは•••です"],
    [`key SG.${"a".repeat(22)}.${"b".repeat(43)}!`, "key •••!"],
  ])("%s", (text, without) => expect(read(text).text).toBe(without));

  test.each([
    "my password is wrong",
    "password is not accepted",
    "Password: normal password",
    "which password: app password or account password?",
    "password: OAuth2",
    "password: 16-letter app password",
    "some mail app will send this from yahoo app password",
    "my pass is user@gmail.com?",
    "password: ********",
    "pass: process.env.SMTP_PASS",
    "pass: your_password_1",
    "password=$" + "{SMTP_PASSWORD_1}",
    "PASSWORD = os.environ['P1']",
    "smtp://user:password@smtp.example.com:587",
    "smtp://me:$" + "{PASS}@smtp.example.com",
    "550 5.7.30 Basic authentication is not supported",
    "when does mail sync",
    "535 5.7.8 Username and Password not accepted",
    "port: 587 password",
    "password for imap.gmail.com:993",
    "3f2504e0-4f89-11d3-9a0c-0305e82c3301 is the id of my tenant",
    "the commit 9fceb02d0ae598e95dc970b74767f19372d61af8 broke the password dialogue",
    "incompatibilidad allekirjoituksen voetbalwedstrijd",
  ])("not: %s", (text) => expect(read(text)).toEqual({ text, kinds: [] }));
});

describe("our own words hold no secret", () => {
  test("cards", () => {
    const questions = [...BASE.concepts.values(), ...BASE.errors.values()].flatMap(
      ({ asks }) => asks?.[0] ?? [],
    );
    const cards = [
      ...questions,
      ...Array.from(BASE.providers.values(), ({ displayName }) => displayName),
    ].map((text) => plainText(wholeCard(ask(text).card), phrasesIn("en")));
    expect(cards.filter(holds)).toEqual([]);
  });

  test("wordings and examples, but those that tell of somebody's password", () => {
    const TOLD = /hunter22|Kowhai77x|abc#123def|ab#cd\$ef12/;
    const texts = [
      ...[...BASE.concepts.values(), ...BASE.errors.values()].flatMap(({ asks }) => asks ?? []),
      ...[...BASE.examples.values()].flatMap(({ texts }) =>
        Object.values(texts).flatMap((more) => more.map(({ text }) => text)),
      ),
    ];
    expect(texts.length).toBeGreaterThan(5_000);
    expect(texts.filter((text) => holds(text) && !TOLD.test(text))).toEqual([]);
  });
});

describe("kinds", () => {
  test("each has its own name and says where its format is described", () => {
    expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length);
    expect(
      KINDS.filter(({ docs, page }) => ![docs, page ?? docs].every((url) => url.startsWith("https://"))),
    ).toEqual([]);
  });

  test("each page to revoke one at was found at its owner or told by somebody, on a day", () => {
    const bare = KINDS.filter(({ page, pageFrom }) => page !== undefined && pageFrom === undefined);
    expect(bare.map(({ id }) => id)).toEqual([]);
    for (const { pageFrom } of KINDS)
      if (pageFrom) expect(`${pageFrom.url} ${pageFrom.checked}`).toMatch(/^https:\S+ \d{4}-\d\d-\d\d$/);
  });

  test("hostile text comes to an end soon", () => {
    const PIECES = [
      ..."a0-_/+={. \n",
      ...["password ", "pass:", "pass='", "pw ", "password is my ", "smtp://", "smtp://a:", "x:", "abcd "],
      ...["-----BEGIN PRIVATE KEY-----", "postmark ", "postmark 01234567-0123-0123-0123-0123456789a"],
      ...["bearer ", "Basic AAAA", "AKIAAAAAAAAAAAAAAAAA ", "refresh_token=", "eyJ", "eyJaaaaaaaaa.", "re_a"],
      ...[
        "md-a",
        `SG.${"a".repeat(16)}.`,
        "12345678:",
        "ya29.",
        "1//0a",
        "334 UGFzc3dvcmQ6 ",
        "パスワードは",
        "é",
      ],
    ];
    const slow = PIECES.filter((piece) => {
      const text = piece.repeat(Math.ceil(24_000 / piece.length)).slice(0, 24_000);
      const start = performance.now();
      read(text);
      return performance.now() - start > 400;
    });
    expect(slow).toEqual([]);
  });
});
