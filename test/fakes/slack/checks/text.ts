import { TEXT_OBJECT } from "./numbers.ts";
import { isObject, type Report } from "./problem.ts";

/** What a mrkdwn text must never hold unless the bot means it: a mention of everybody, a person or a group. */
const PING = /<(?:!(?:channel|here|everyone|subteam)|@[UW])/;

/** A text object: https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export function checkText(report: Report, value: unknown, pointer: string, limit = TEXT_OBJECT): void {
  if (!report.expect(isObject(value), pointer, "must be a text object") || !isObject(value)) return;
  if (value.type === "plain_text") return checkPlain(report, value, pointer, limit);
  report.expect(value.type === "mrkdwn", `${pointer}/type`, "must be plain_text or mrkdwn");
  report.keys(value, pointer, ["type", "text", "verbatim"]);
  if (report.string(value.text, `${pointer}/text`, Math.min(limit, TEXT_OBJECT)))
    checkMrkdwn(report, value.text, pointer);
}

/** Where no mark-up is allowed. */
export function checkPlain(report: Report, value: unknown, pointer: string, limit: number): void {
  if (!report.expect(isObject(value), pointer, "must be a text object") || !isObject(value)) return;
  report.expect(value.type === "plain_text", `${pointer}/type`, "must be plain_text");
  report.keys(value, pointer, ["type", "text", "emoji"]);
  report.string(value.text, `${pointer}/text`, Math.min(limit, TEXT_OBJECT));
}

/** Not Slack's rule but ours: what a bot relays must neither ping nor end in half an entity. */
export function checkMrkdwn(report: Report, text: string, pointer: string): void {
  report.expect(!PING.test(text), pointer, "would ping somebody");
  report.expect(!/&(?!amp;|lt;|gt;)/.test(text), pointer, "has an unescaped or broken entity");
}
