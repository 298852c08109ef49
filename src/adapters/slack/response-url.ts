import { webApi } from "@slack/bolt";
import { ResponseUrlError } from "./failures.ts";

/** Posts to the one-time address that came with a command or a click. */
export type PostTo = (url: string, message: object) => Promise<void>;

/** How long Slack may take for the head of its answer, and then for the body. */
const PATIENCE_MS = 10_000;
const BODY_MS = 1_000;

/** Slack's answer is a word or a small object; more than this is none of Slack's. */
const LARGEST_BODY = 64 * 1024;

const SLACK = "https://slack.com/api/";

/**
 * Posts go to Slack's own hosts only: the address comes out of a payload. It stands on `hooks.` of the Web API's host
 * (https://docs.slack.dev/interactivity/handling-user-interaction), or on the host of SLACK_API_URL itself.
 *
 * The returned function throws `ResponseUrlError` where Slack said no, and bolt's `WebAPIRequestError` where there was no answer.
 * Once the status is good the message stands there, so a body that stalls or breaks off changes nothing.
 *
 * @param apiUrl base of the Web API; default Slack's
 */
export function createPostTo(apiUrl: string = SLACK): PostTo {
  const isOurs = slackOrigins(apiUrl);
  return async (url, message) => {
    if (!URL.canParse(url)) throw new ResponseUrlError(0, "no_url", 0);
    if (!isOurs.has(new URL(url).origin)) throw new ResponseUrlError(0, "foreign_url", 0);
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(message),
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((error: Error) => {
      throw new webApi.WebAPIRequestError(error);
    });
    const code = codeIn(await beginningOf(response));
    if (response.ok && (code === undefined || code === "ok")) return;
    throw new ResponseUrlError(response.status, code ?? `http_${response.status}`, retryAfter(response));
  };
}

function slackOrigins(apiUrl: string): ReadonlySet<string> {
  const { protocol, host, origin } = new URL(apiUrl);
  return new Set(["https://hooks.slack.com", `${protocol}//hooks.${host}`, origin]);
}

/** What came of the body in time and up to the size that Slack's own answers never reach. */
async function beginningOf({ body }: Response): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const leave = () => void reader.cancel().catch(() => {});
  const late = setTimeout(leave, BODY_MS);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done && size < LARGEST_BODY; part = await reader.read()) {
      parts.push(part.value);
      size += part.value.length;
    }
  } catch {
    // Broken off: what came counts.
  }
  clearTimeout(late);
  leave();
  return Buffer.concat(parts).toString("utf8", 0, LARGEST_BODY);
}

/** Slack answers `ok`, or a word or JSON object that says what it did not like. */
const codeIn = (body: string): string | undefined =>
  /"error"\s*:\s*"([a-z_]{1,60})"/.exec(body)?.[1] ?? /^[a-z_]{3,60}$/.exec(body.trim())?.[0];

const retryAfter = (response: Response) =>
  Number.parseInt(response.headers.get("retry-after") ?? "1", 10) || 1;
