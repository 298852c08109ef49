import { describe, expect, test } from "@jest/globals";
import { LIMITS } from "../../../src/adapters/slack/limits.ts";
import { renderMessage } from "../../../src/adapters/slack/render/message.ts";
import { answerView } from "../../../src/adapters/slack/render/views.ts";
import type { Answer } from "../../../src/engine/answer-types.ts";
import { characters } from "../../../src/surface/cut.ts";
import { wholeAnswer } from "../../../src/surface/talk.ts";
import { en } from "../../../src/surface/words/en.ts";
import { AT, BASE, ENGINE } from "../../engine/base.ts";
import { type Json, messageProblems, viewProblems } from "../../fakes/slack/index.ts";

/** All buttons that a card can have below it. */
const BELOW = { voteId: "18446744073709551615", hasPerson: true };

const PROTOCOLS = ["imap", "pop3", "smtp"] as const;
const SOME = ["gmail", "outlook-com", "gmx", "sendgrid"];
const labels = (entries: ReadonlyMap<string, { displayName: string }>) =>
  [...entries.values()].map(({ displayName }) => displayName);

/** Questions that bring up every card of the base, as whole questions and as picks. */
const QUESTIONS: Record<string, readonly string[]> = {
  providers: labels(BASE.providers).flatMap((name) => [
    name,
    ...PROTOCOLS.map((protocol) => `${name} ${protocol.toUpperCase()} settings`),
  ]),
  "rejected passwords": labels(BASE.providers).map((name) => `${name}: password rejected`),
  concepts: [...BASE.concepts.values()].flatMap(({ asks }) => asks.slice(0, 3)),
  "names that mean several things": [...BASE.ambiguities.values()].flatMap(({ names }) => names),
  errors: [...BASE.errors.values()].flatMap(({ title, prints = [], asks = [] }) => [
    title,
    ...prints,
    ...asks,
  ]),
  clients: labels(BASE.clients).flatMap((client) => SOME.map((provider) => `${provider} in ${client}`)),
  frameworks: labels(BASE.frameworks).flatMap((framework) =>
    SOME.map((provider) => `${provider} in ${framework}`),
  ),
};

const problemsOf = (answer: Answer) => [
  ...messageProblems({ ...renderMessage({ ...answer, ...BELOW }, { seenBy: "all", words: en }) }),
  ...messageProblems({
    ...renderMessage({ ...answer, ...BELOW }, { seenBy: "asker", words: en, thread: "1.000001" }),
  }),
  ...viewProblems(answerView(answer, { words: en })),
];

/** Every value of a card that a person copies: facts in code, and code spans in its sentences. */
function valuesOf({ card }: Answer): string[] {
  const facts = card.blocks.flatMap((block) =>
    block.type === "facts" ? block.rows.filter(({ code }) => code) : [],
  );
  const prose = stringsIn(card.blocks.filter(({ type }) => type !== "code"));
  const spans = prose.flatMap((text) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""));
  return [...facts.map(({ value }) => value), ...spans];
}

const stringsIn = (part: unknown): string[] =>
  typeof part === "string"
    ? [part]
    : typeof part === "object" && part !== null
      ? Object.values(part).flatMap(stringsIn)
      : [];

/** Every text in code style in a message. */
function copyableIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(copyableIn);
  if (typeof part !== "object" || part === null) return [];
  const { type, text, style } = part as Json;
  if (type === "mrkdwn")
    return [...String(text).matchAll(/`([^`]+)`/g)].map((match) => unescaped(match[1] ?? ""));
  if (type === "text" && (style as Json | undefined)?.code === true) return [String(text)];
  return Object.values(part).flatMap(copyableIn);
}

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

describe.each(Object.entries(QUESTIONS))("all %s", (_kind, questions) => {
  const answers = questions.map((text) => ({ text, answer: ENGINE.answer({ text, at: AT }) }));

  test("are messages and modals that Slack takes, whole", () => {
    const wrong = answers.flatMap(({ text, answer }) => {
      const { text: plain, blocks } = renderMessage(answer, { seenBy: "all", words: en });
      const cut = characters(plain) >= LIMITS.topLevelText || JSON.stringify(blocks).includes(en.shortened);
      const whole = wholeAnswer(answer);
      const problems = [...problemsOf(answer), ...problemsOf(whole)].map(
        ({ pointer, message }) => `${pointer} ${message}`,
      );
      return problems.length > 0 || cut ? [`${text}: ${cut ? "cut " : ""}${problems.join("; ")}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("say the same in text and blocks, every value to copy", () => {
    const wrong = answers.flatMap(({ text, answer }) => {
      const { text: plain, blocks } = renderMessage(answer, { seenBy: "all", words: en });
      const copyable = new Set(copyableIn(blocks));
      const missing = valuesOf(answer).filter(
        (value) => !copyable.has(value) || !unescaped(plain).includes(value),
      );
      return missing.length > 0 ? [`${text}: ${missing.join(", ")}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("name their source, and the day it was read, in small print", () => {
    const wrong = answers.flatMap(({ text, answer }) => {
      const blocks = renderMessage(answer, { seenBy: "all", words: en }).blocks;
      const print = unescaped(JSON.stringify(blocks.filter(({ type }) => type === "context")));
      const missing = answer.sources
        .slice(0, 1)
        .filter(
          ({ label, checked }) => !print.includes(label) || (checked && !print.includes(checked.slice(0, 4))),
        );
      return missing.length > 0 ? [`${text}: ${missing.map(({ url }) => url).join(", ")}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
