import { describe, expect, test } from "@jest/globals";
import { wholeCard } from "../../src/card/card.ts";
import { settingsQuestion } from "../../src/engine/compose/asks.ts";
import { cardText } from "../../src/phrases/card-text.ts";
import { en } from "../../src/phrases/en.ts";
import { ask, BASE } from "./base.ts";

const PROVIDERS = [...BASE.providers.values()];
const labelsOf = (text: string) =>
  ask(text).card.blocks.flatMap((block) =>
    block.type === "facts" ? block.rows.map(({ label }) => label) : [],
  );

describe("a settings card", () => {
  test("answers what was asked in its first line, then the rest of what one needs to connect, each value once", () => {
    const [first] = ask("Gmail SMTP port?").card.blocks;
    expect(first).toEqual({ type: "text", text: "`465` with SSL/TLS, or `587` with STARTTLS" });
    expect(labelsOf("Gmail SMTP port?")).toEqual(["Server", "User name", "Password"]);
    const [user] = ask("SendGrid SMTP user name?").card.blocks;
    expect(user).toEqual({ type: "text", text: "`apikey`" });
    expect(labelsOf("Gmail SMTP settings")).toEqual([
      "Server",
      "Port",
      "Security",
      "User name",
      "Password",
      "Or",
    ]);
  });

  test("says what to do first below the form, where it is met in time", () => {
    const types = ask("Gmail SMTP settings").card.blocks.map(({ type }) => type);
    expect(types.indexOf("notice")).toBeGreaterThan(types.indexOf("facts"));
  });

  test("keeps what was not asked behind More", () => {
    const { card } = ask("Gmail SMTP port?");
    expect(cardText(card)).not.toContain("imap.gmail.com");
    expect(cardText(wholeCard(card))).toContain("imap.gmail.com");
  });

  test("says what does not work at all", () => {
    const { card, servers } = ask("Tuta SMTP settings");
    expect(card.blocks[0]).toMatchObject({ type: "notice", tone: "stop" });
    expect(servers).toEqual([]);
  });

  test("says that a protocol is not offered instead of inventing a server", () => {
    const answer = ask("iCloud POP3 settings");
    expect(answer.servers.filter((server) => server.type === "pop3")).toEqual([]);
    expect(cardText(answer.card)).toMatch(/no POP3 server of iCloud/);
  });

  test("names a wrong server name in the question", () => {
    expect(cardText(ask("is smtp.google.com right for gmail?").card)).toContain(
      "smtp.google.com is not a server name of Gmail today. Use smtp.gmail.com",
    );
  });

  test("reads dated facts by the day", () => {
    const smtp = (at: string) =>
      ask("Microsoft 365 SMTP settings", at).servers.find((server) => server.type === "smtp")?.authentication;
    expect(smtp("2026-12-30")).toEqual(["OAuth2", "account-password"]);
    expect(smtp("2026-12-31")).toEqual(["OAuth2"]);
    expect(cardText(ask("Microsoft 365 SMTP settings", "2026-11-25").card)).not.toEqual(
      cardText(ask("Microsoft 365 SMTP settings", "2027-05-01").card),
    );
  });

  test.each(PROVIDERS.map((provider) => [provider.id, provider] as const))(
    "%s: its own name finds it, every value from its file, the password always said",
    (id, provider) => {
      const answer = ask(settingsQuestion(provider, []));
      expect(answer.provider).toBe(id);
      const own = [...(provider.incomingServers ?? []), ...(provider.outgoingServers ?? [])];
      for (const server of answer.servers) expect(own).toContainEqual(expect.objectContaining({ ...server }));
      const rows = answer.card.blocks.flatMap((block) => (block.type === "facts" ? block.rows : []));
      const passwords = rows.filter(({ label }) => label.startsWith(en.field.password));
      if (provider.status !== "no-access") {
        expect(passwords.length).toBeGreaterThan(0);
        expect(answer.servers.length).toBeGreaterThan(0);
      }
      expect(answer.sources.length).toBeGreaterThan(0);
    },
  );
});
