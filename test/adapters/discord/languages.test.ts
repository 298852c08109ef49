import { describe, expect, test } from "@jest/globals";
import { LIMITS } from "../../../src/adapters/discord/limits.ts";
import { wordsFor } from "../../../src/adapters/discord/words/index.ts";
import { monthOf } from "../../../src/card/source-text.ts";
import { controlsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

const SPOKEN = ["de", "fr", "es-ES", "es-419", "ja", "pt-BR"];

test.each([
  ["de", "Allen zeigen"],
  ["fr", "Montrer à tout le monde"],
  ["es-ES", "Mostrar a todos"],
  ["ja", "全員に表示"],
  ["pt-BR", "Mostrar a todos"],
  ["en-GB", "Show to everyone"],
  ["ko", "Show to everyone"],
])("%s: the button says %s", async (locale, label) => {
  const { channel, fake } = await startStage();
  const person = fake.person("somebody", locale);
  const message = await person.slash(channel, "settings", { provider: "gmail" }).message();
  expect(controlsOf(message)).toContain(label);
});

test("a mention is answered in the language of the server", async () => {
  const { ann, fake, channel } = await startStage({
    prepare: ({ guild }) => Object.assign(guild, { locale: "de" }),
  });
  expect(controlsOf(await fake.replyTo(ann.says(channel, "@bot Gmail SMTP")))).toContain("Entfernen");
});

describe.each(SPOKEN)("%s", (locale) => {
  const words = wordsFor(locale);

  test("has every sentence in its own words", () => {
    const english = wordsFor("en-US");
    expect(Object.keys(words)).toEqual(Object.keys(english));
    expect(words.help.text).not.toBe(english.help.text);
    expect(words.secret(true)).not.toBe(words.secret(false));
    expect(words.source("Somebody", "2026-01-02", null)).toMatch(/Somebody.*2026-01-02/);
    expect(words.source("Somebody", "2026-01-02", "2016")).toMatch(/Somebody.*2016.*2026-01-02/);
    expect(words.unread("Somebody")).toContain("Somebody");
    expect(words.unread("")).not.toBe(english.unread(""));
    expect(monthOf("2016-03", words.language)).not.toBe(monthOf("2016-03", english.language));
  });

  test("fits into Discord's form and buttons without being cut", () => {
    const size = (text: string) => [...text].length;
    expect(size(words.form.title)).toBeLessThanOrEqual(LIMITS.modalTitle);
    expect(size(words.form.label)).toBeLessThanOrEqual(LIMITS.modalLabel);
    expect(size(words.form.description)).toBeLessThanOrEqual(LIMITS.modalDescription);
    expect(size(words.form.placeholder)).toBeLessThanOrEqual(LIMITS.modalPlaceholder);
    for (const label of [words.showToEveryone, words.notWorking, words.remove])
      expect(size(label)).toBeLessThanOrEqual(34);
  });
});
