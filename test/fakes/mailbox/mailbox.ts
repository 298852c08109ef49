import type { TlsMode } from "../tls-server.ts";

/** The one message in the mailbox. */
export const message =
  "From: Someone <someone@example.com>\r\nTo: me@example.com\r\nSubject: It works\r\nMessage-ID: <1@example.com>\r\n" +
  "Date: Wed, 25 Nov 2026 08:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nIt works.\r\n";

/** Who has signed in, how, and over what kind of connection. */
export interface Session {
  readonly mode: TlsMode;
  readonly secure: boolean;
  readonly user: string;
  readonly by: "password" | "token";
}

/** What a protocol sees of the connection and the mailbox. */
export interface Door {
  readonly secure: boolean;
  /** Whether the pair is right; each call counts as an attempt. */
  signIn(user: string, secret: string, by: Session["by"]): boolean;
  send(text: string): void;
  /** Sends the last words in the clear, then goes on encrypted. */
  upgrade(lastWords: string): void;
  close(lastWords: string): void;
}

/** One connection's side of a protocol: a greeting, then an answer to each line. */
export interface Protocol {
  readonly greeting: string;
  line(text: string, door: Door): void;
}

/** User and token of a base64 XOAUTH2 response (https://developers.google.com/workspace/gmail/imap/xoauth2-protocol). */
export function xoauth2(response: string): { readonly user: string; readonly token: string } {
  const text = Buffer.from(response, "base64").toString("utf8");
  const found = /^user=([^\x01]*)\x01auth=Bearer ([^\x01]*)\x01\x01$/.exec(text);
  return { user: found?.[1] ?? "", token: found?.[2] ?? "" };
}
