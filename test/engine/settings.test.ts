import { describe, expect, test } from "@jest/globals";
import { plainText } from "../../src/card/plain-text.ts";
import { settingsQuestion } from "../../src/engine/compose/settings.ts";
import { LOGIN } from "../../src/engine/phrases/sentences.ts";
import { ask, BASE } from "./base.ts";

const PROVIDERS = [...BASE.providers.values()];
const rowsOf = (text: string) =>
  ask(text).card.blocks.flatMap((block) => (block.type === "facts" ? block.rows : []));

describe("a settings card", () => {
  test("puts status and hint before anything else", () => {
    const [first] = ask("Gmail SMTP port?").card.blocks;
    expect(first).toMatchObject({ type: "notice", tone: "prepare" });
  });

  test("puts the asked field first, then the rest of what one needs to connect", () => {
    expect(
      rowsOf("Gmail SMTP port?")
        .map((row) => row.label)
        .slice(0, 5),
    ).toEqual(["Port", "Server", "Security", "User name", "Password"]);
    expect(rowsOf("Gmail SMTP server?")[0]).toEqual({ label: "Server", value: "smtp.gmail.com", code: true });
  });

  test("says what does not work at all", () => {
    const { card, servers } = ask("Tuta SMTP settings");
    expect(card.blocks[0]).toMatchObject({ type: "notice", tone: "stop" });
    expect(servers).toEqual([]);
  });

  test("says that a protocol is not offered instead of inventing a server", () => {
    const answer = ask("iCloud POP3 settings");
    expect(answer.servers.filter((server) => server.type === "pop3")).toEqual([]);
    expect(plainText(answer.card)).toMatch(/no POP3 server of iCloud/);
  });

  test("names a wrong server name in the question", () => {
    expect(plainText(ask("is smtp.google.com right for gmail?").card)).toContain(
      "smtp.google.com is not a server name of Gmail today. Use smtp.gmail.com",
    );
  });

  test("reads dated facts by the day", () => {
    const smtp = (at: string) =>
      ask("Microsoft 365 SMTP settings", at).servers.find((server) => server.type === "smtp")?.authentication;
    expect(smtp("2026-12-30")).toEqual(["OAuth2", "account-password"]);
    expect(smtp("2026-12-31")).toEqual(["OAuth2"]);
    expect(plainText(ask("Microsoft 365 SMTP settings", "2026-11-25").card)).not.toEqual(
      plainText(ask("Microsoft 365 SMTP settings", "2027-05-01").card),
    );
  });

  test.each(PROVIDERS.map((provider) => [provider.id, provider] as const))(
    "%s: its own name finds it, every value from its file, the password always said",
    (id, provider) => {
      const answer = ask(settingsQuestion(provider, []));
      expect(answer.provider).toBe(id);
      const own = [...(provider.incomingServers ?? []), ...(provider.outgoingServers ?? [])];
      for (const server of answer.servers) expect(own).toContainEqual(expect.objectContaining({ ...server }));
      const facts = answer.card.blocks.flatMap((block) => (block.type === "facts" ? [block] : []));
      const says = facts.filter(({ rows }) =>
        rows.some(({ label, value }) => label === "Password" && /\w/.test(value)),
      );
      const values = facts.filter(({ title }) => /mail \(/.test(title ?? ""));
      const isShared = says.some(({ title }) => title?.startsWith(LOGIN));
      for (const block of isShared ? [] : values) expect(says).toContain(block);
      if (provider.status !== "no-access") expect(answer.servers.length).toBeGreaterThan(0);
      expect(answer.sources.length).toBeGreaterThan(0);
    },
  );
});
