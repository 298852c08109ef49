import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { waybill } from "./run.ts";

const FILE = `displayName: Our Mail
kind: business
domains: [our-company.example]
incomingServers:
  - { type: imap, hostname: mail.our-company.example, port: 993, tls: implicit, username: "%EMAILADDRESS%", authentication: [mailbox-password], source: wiki }
outgoingServers:
  - { type: smtp, hostname: mail.our-company.example, port: 465, tls: implicit, username: "%EMAILADDRESS%", authentication: [mailbox-password], source: wiki }
sources:
  wiki: { url: "https://wiki.our-company.example/mail", checked: 2026-11-01 }
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "overlay-"));
  mkdirSync(join(folder, "providers"));
  writeFileSync(join(folder, "providers", "our-mail.yaml"), FILE);
  writeFileSync(
    join(folder, "providers", "gmail.yaml"),
    FILE.replace("Our Mail", "Gmail").replaceAll("our-company.example", "gmail.com"),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an organisation's folder laid over the shipped knowledge", () => {
  test("--knowledge: its providers are answered for, and what it replaced is told on stderr", async () => {
    const { out, err, code } = await waybill([
      "ask",
      "--json",
      "--knowledge",
      folder,
      "imap for me@our-company.example",
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      provider: "our-mail",
      servers: expect.arrayContaining([expect.objectContaining({ hostname: "mail.our-company.example" })]),
    });
    expect(err).toMatch(/gmail\.yaml: replaces/);
    expect(err).toMatch(/our-mail\.yaml: adds/);
  });

  test("KNOWLEDGE_DIR does the same", async () => {
    const { out } = await waybill(["ask", "--json", "gmail imap"], "", { KNOWLEDGE_DIR: folder });
    expect(JSON.parse(out).servers[0].hostname).toBe("mail.gmail.com");
  });

  test("a .env in the folder in which somebody asks is a stranger's: only start reads it", async () => {
    const strange = mkdtempSync(join(tmpdir(), "strange-"));
    writeFileSync(join(strange, ".env"), `KNOWLEDGE_DIR=${folder}\nFEEDBACK_FILE=x\nDISCORD_TOKEN=not-one\n`);
    const { out, err } = await waybill(["ask", "--json", "gmail imap"], "", {}, strange);
    expect([JSON.parse(out).servers[0].hostname, err]).toEqual(["imap.gmail.com", ""]);
    expect((await waybill(["feedback"], "", {}, strange)).err).toMatch(/FEEDBACK_FILE: not set/);
    const start = await waybill(["start"], "", {}, strange);
    expect([start.code, start.err]).toEqual([2, expect.stringMatching(/^DISCORD_TOKEN: /)]);
  });

  test("a broken file: nothing is loaded, every problem of the run with file and line, exit 1", async () => {
    const broken = join(folder, "broken");
    mkdirSync(join(broken, "providers"), { recursive: true });
    writeFileSync(
      join(broken, "providers", "bad.yaml"),
      FILE.replace("tls: implicit", "tls: ssl").replace("kind: business", "kind: shop"),
    );
    const { out, err, code } = await waybill(["ask", "--knowledge", broken, "gmail imap"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/bad\.yaml:2 .*kind/);
    expect(err).toMatch(/bad\.yaml:5 .*"ssl" is not a TLS mode\. Allowed: implicit, starttls, none/);
  });
});
