import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A provider without a fault. */
export const OK_PROVIDER = `displayName: Okay Mail
kind: sending
domains: [okay.example]
outgoingServers:
  - type: smtp
    hostname: smtp.okay.example
    port: 465
    tls: implicit
    username: "%EMAILADDRESS%"
    authentication: [account-password]
    source: help
sources:
  help: { url: "https://help.okay.example", checked: 2026-03-12 }
`;

/** Writes files (path inside the folder → text) into a fresh temporary folder, gone after the tests, and gives its path. */
export function writeBase(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), "waybill-knowledge-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
