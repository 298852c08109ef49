import { createHmac } from "node:crypto";
import { SLACK_QUESTIONS } from "../bench/slack-questions.ts";

/** A signed request, ready to be sent. */
export interface Mention {
  readonly ts: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** In turn, so that in the run nobody asks more than the twenty that one person gets, and all are known after the warm-up. */
const PEOPLE = 500;

const QUESTIONS = [...SLACK_QUESTIONS, "icloud app password", "what is the difference between pop and imap"];

/** Makes mentions, each by itself: a new event and message. In a channel no question comes twice, as the second would only get a link. */
export function createMentions(signingSecret: string): () => Mention {
  let made = 0;
  return () => {
    made += 1;
    const person = made % PEOPLE;
    const channel = Math.floor(made / QUESTIONS.length);
    const ts = `1700000000.${String(made).padStart(6, "0")}`;
    const event = {
      type: "app_mention",
      user: `U1${person}`,
      text: `<@U0BOT> ${QUESTIONS[made % QUESTIONS.length]}`,
      ts,
      team: "T1",
      channel: `C1${channel}`,
      event_ts: ts,
    };
    const envelope = {
      token: "legacy",
      team_id: "T1",
      api_app_id: "A1",
      event,
      type: "event_callback",
      event_id: `Ev${made}`,
      event_time: Math.floor(Date.now() / 1_000),
      authorizations: [
        { enterprise_id: null, team_id: "T1", user_id: "U0BOT", is_bot: true, is_enterprise_install: false },
      ],
    };
    return signed(signingSecret, ts, Buffer.from(JSON.stringify(envelope)));
  };
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
function signed(secret: string, ts: string, body: Buffer): Mention {
  const at = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac("sha256", secret).update(`v0:${at}:`).update(body).digest("hex");
  const headers = {
    "content-type": "application/json",
    "content-length": String(body.length),
    "x-slack-request-timestamp": at,
    "x-slack-signature": `v0=${signature}`,
  };
  return { ts, body, headers };
}
