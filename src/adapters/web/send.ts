import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "./route.ts";

/**
 * Of every reply. Nothing is loaded from anywhere else, nothing runs or is styled from within a page, no page is framed, and no site
 * that is opened from here learns what was asked. https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP
 */
const ALWAYS: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
};

/** What was asked stands in the address, so a page is kept only where its route says that it may be. */
const UNKEPT = { "cache-control": "no-store" };

/** Sends a reply: its body for GET, its head alone for HEAD, and 304 to a browser that has it already. */
export function send(
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse,
  { status, type, body, headers = {} }: Reply,
): void {
  const own = { ...ALWAYS, ...UNKEPT, ...headers };
  if (headers.etag !== undefined && isKnown(asked["if-none-match"], headers.etag)) {
    response.writeHead(304, own).end();
    return;
  }
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
  response.writeHead(status, { ...own, "content-type": type, "content-length": length });
  response.end(method === "HEAD" ? undefined : body);
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
const isKnown = (known: string | undefined, etag: string) =>
  known?.split(",").some((one) => one.trim() === etag) ?? false;
