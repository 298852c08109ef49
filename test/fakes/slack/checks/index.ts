import { checkBlocks } from "./block.ts";
import { checkOptions } from "./element.ts";
import * as most from "./numbers.ts";
import { isObject, type Json, type Problem, Report } from "./problem.ts";
import { checkMrkdwn, checkPlain } from "./text.ts";

export type { Problem } from "./problem.ts";

/** Everything Slack would say against a message (`chat.postMessage`, a `response_url`). Empty: it is taken. */
export function messageProblems(message: Json): Problem[] {
  const report = new Report();
  const text = message.text;
  if (report.string(text, "/text", most.TEXT_TRUNCATED_AT)) checkMrkdwn(report, text, "/text");
  if (message.blocks !== undefined) checkBlocks(report, message.blocks, "/blocks", most.MESSAGE_BLOCKS);
  // Not Slack's rule but ours: what others read must not notify a group.
  const pings =
    message.response_type !== "ephemeral" && JSON.stringify(message.blocks ?? "").includes('"usergroup"');
  report.expect(!pings, "/blocks", "would ping a group");
  const length = textLength(message.blocks);
  report.expect(length <= most.MESSAGE_CHARACTERS, "/blocks", `msg_blocks_too_long: ${length} characters`);
  return report.problems;
}

/** Everything Slack would say against a modal or a Home tab. https://docs.slack.dev/reference/views */
export function viewProblems(view: unknown): Problem[] {
  const report = new Report();
  if (!report.expect(isObject(view), "", "must be an object") || !isObject(view)) return report.problems;
  const keys = ["type", "blocks", "private_metadata", "callback_id", "external_id"];
  report.keys(
    view,
    "",
    view.type === "modal" ? [...keys, "title", "submit", "close", "clear_on_close", "notify_on_close"] : keys,
  );
  report.expect(view.type === "modal" || view.type === "home", "/type", "must be modal or home");
  if (view.type === "modal") checkModal(report, view);
  checkBlocks(report, view.blocks, "/blocks", most.VIEW_BLOCKS);
  return report.problems;
}

function checkModal(report: Report, view: Json): void {
  checkPlain(report, view.title, "/title", most.VIEW_TITLE);
  for (const part of ["submit", "close"])
    if (view[part]) checkPlain(report, view[part], `/${part}`, most.VIEW_TITLE);
  if (view.callback_id !== undefined) report.string(view.callback_id, "/callback_id", most.ID);
  const hasInput =
    Array.isArray(view.blocks) && view.blocks.some((block) => isObject(block) && block.type === "input");
  report.expect(!hasInput || view.submit !== undefined, "/submit", "is needed where there is an input");
}

/** Everything Slack would say against the answer to an options request. */
export function optionsProblems(answer: unknown): Problem[] {
  const report = new Report();
  checkOptions(report, answer);
  return report.problems;
}

/** All text of the blocks, in code points. */
function textLength(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, item) => sum + textLength(item), 0);
  if (!isObject(part)) return 0;
  const own = typeof part.text === "string" ? Array.from(part.text).length : 0;
  return own + Object.values(part).reduce((sum: number, value) => sum + textLength(value), 0);
}
