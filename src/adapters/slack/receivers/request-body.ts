import type { IncomingMessage } from "node:http";

/** Slack's own payloads stay far below; Bolt's receiver would take 4 MB before it looks at the signature. */
const LARGEST_BODY = 1024 * 1024;
const SLOWEST_BODY_MS = 10_000;

/**
 * The raw body, or undefined where it is too large, too slow or cut off.
 * What is left of such a body is dropped by Node once it has been answered.
 */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(finish, SLOWEST_BODY_MS, undefined);
    function finish(body: Buffer | undefined) {
      clearTimeout(timer);
      request.off("data", collect);
      resolve(body);
    }
    function collect(part: Buffer) {
      size += part.length;
      if (size > LARGEST_BODY) finish(undefined);
      else parts.push(part);
    }
    request.on("data", collect);
    request.once("end", () => finish(Buffer.concat(parts)));
    request.once("error", () => finish(undefined));
    request.once("close", () => finish(undefined));
  });
}

/** The certificate check is a handful of short fields. */
const LARGEST_SSL_CHECK = 1024;

/**
 * Whether this is Slack's certificate check, which need not be signed. Nothing else of an unsigned body is looked at, and of a large one
 * nothing at all. https://docs.slack.dev/interactivity/implementing-slash-commands
 */
export const isSslCheck = (body: Buffer): boolean =>
  body.length < LARGEST_SSL_CHECK && new URLSearchParams(body.toString("utf8")).get("ssl_check") === "1";

/**
 * Events come as JSON, commands as a form, everything interactive as a form with JSON in `payload`.
 * Undefined for what is none of these. https://docs.slack.dev/interactivity/handling-user-interaction
 */
export function parseBody(body: Buffer, contentType: string | undefined): unknown {
  try {
    const text = body.toString("utf8");
    if (!contentType?.startsWith("application/x-www-form-urlencoded")) return JSON.parse(text);
    const form = new URLSearchParams(text);
    const payload = form.get("payload");
    return payload === null ? Object.fromEntries(form) : JSON.parse(payload);
  } catch {
    return undefined;
  }
}
