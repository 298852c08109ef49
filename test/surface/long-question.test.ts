import { describe, expect, test } from "@jest/globals";
import { Conversation } from "../../src/surface/conversation.ts";
import { LONGEST_QUESTION } from "../../src/surface/limits.ts";
import { LANGUAGES } from "../../src/surface/words/index.ts";
import { AT, ENGINE } from "../engine/base.ts";

const talk = () => new Conversation(ENGINE, { at: AT });
const fill = (text: string, length: number) => text.padEnd(length, " .");

describe("a question that is longer than what is read", () => {
  test("is answered by its beginning, and told so first", async () => {
    const { provider, card } = await talk().ask(
      `${fill("gmail imap server?", LONGEST_QUESTION)} yahoo pop3 port?`,
    );
    expect(provider).toBe("gmail");
    expect(card.blocks[0]).toMatchObject({ type: "notice", text: LANGUAGES.en.readInPart });
    expect(JSON.stringify(card)).not.toContain("mail.yahoo.com");
  });

  test("in its own language", async () => {
    const { card } = await talk().ask(fill("Welchen Posteingangsserver hat GMX? ", LONGEST_QUESTION + 1));
    expect(card.blocks[0]).toMatchObject({ text: LANGUAGES.de.readInPart });
  });

  test("and one that just fits is not", async () => {
    const { card } = await talk().ask(fill("gmail imap server?", LONGEST_QUESTION));
    expect(JSON.stringify(card)).not.toContain(LANGUAGES.en.readInPart);
  });
});
