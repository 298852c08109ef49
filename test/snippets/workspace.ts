import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caFile } from "../fakes/smtp/certificates.ts";
import { type By, fill, type Mode } from "./fill.ts";
import type { Framework } from "./frameworks.ts";
import type { Snippet } from "./runner.ts";

/** Characters that shells, URLs and configuration files stumble over, as real passwords have them. */
export const account = {
  username: "me+list@example.com",
  password: "p4ss w0rd/+%&$x^:",
  token: "ya29.a0-b_c",
} as const;
export const from = "me@example.com";
export const to = "someone@example.com";

/** Where a snippet connects to. */
export interface FakeServer {
  readonly host: string;
  readonly ports: Readonly<Record<Mode, number>>;
}

/** Fills the snippet for the fake server in a fresh directory, runs `use` on it and removes the directory. */
export async function withSnippet<T>(
  framework: Framework,
  { mode, by, trusted }: { readonly mode: Mode; readonly by: By; readonly trusted: boolean },
  fake: FakeServer,
  use: (snippet: Snippet) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), `snippet-${framework.id}-`));
  const server = { host: fake.host, port: fake.ports[mode] };
  const text = fill(framework, mode, { ...server, username: account.username, from }, by);
  const environment = environmentFor(directory, trusted, passwordFor(framework));
  try {
    return await use({
      ...server,
      text,
      mode,
      from,
      to,
      directory,
      environment,
      caFile: trusted ? caFile : null,
    });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** In a DSN the password goes percent-encoded; the cards of those frameworks say so. */
function passwordFor({ template }: Framework): string {
  return template.includes("${SMTP_PASSWORD}@") ? encodeURIComponent(account.password) : account.password;
}

function environmentFor(home: string, trusted: boolean, password: string): NodeJS.ProcessEnv {
  const trust = { SSL_CERT_FILE: caFile, CURL_CA_BUNDLE: caFile, NODE_EXTRA_CA_CERTS: caFile };
  const { PATH, LANG } = process.env;
  const secrets = { SMTP_PASSWORD: password, MAIL_PASSWORD: password, ACCESS_TOKEN: account.token };
  return { PATH, LANG, HOME: home, ...secrets, ...(trusted ? trust : {}) };
}
