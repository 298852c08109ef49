import type { webApi } from "@slack/bolt";
import { isRecord } from "../record.ts";

/** Slack's words for a token that is no more: https://docs.slack.dev/reference/methods/auth.test#errors */
const GONE = new Set<unknown>(["account_inactive", "invalid_auth", "token_revoked"]);

export const isGone = (code: string): boolean => GONE.has(code);

/** An answer that says no is short; a longer one is not looked into. */
const LONGEST_REFUSAL = 1_000;

/**
 * The network as Slack's clients use it, telling of each answer that the token of the call is no more, whichever method it was.
 *
 * @param onGone called with that token
 */
export function watchRefusals(onGone: (token: string) => void): webApi.FetchFunction {
  return async (url, init) => {
    const response = await fetch(url, init as RequestInit);
    if (response.status !== 200) return response;
    const text = await response.text();
    const token = /^Bearer (.+)$/.exec(init?.headers?.Authorization ?? "")?.[1];
    if (token && text.length < LONGEST_REFUSAL && saysGone(text)) onGone(token);
    return new Response(text, { status: 200, headers: response.headers });
  };
}

function saysGone(text: string): boolean {
  try {
    const answer: unknown = JSON.parse(text);
    return isRecord(answer) && answer.ok === false && GONE.has(answer.error);
  } catch {
    return false;
  }
}
