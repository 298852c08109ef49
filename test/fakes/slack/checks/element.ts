import * as most from "./numbers.ts";
import { isObject, type Json, type Report } from "./problem.ts";
import { checkPlain } from "./text.ts";

/** Buttons and selects: https://docs.slack.dev/reference/block-kit/block-elements */
export function checkElement(report: Report, element: unknown, pointer: string): void {
  if (!report.expect(isObject(element), pointer, "must be an object") || !isObject(element)) return;
  report.string(element.action_id, `${pointer}/action_id`, most.ID);
  switch (element.type) {
    case "button":
      return checkButton(report, element, pointer);
    case "external_select":
      return checkExternalSelect(report, element, pointer);
    case "plain_text_input":
      return checkInput(report, element, pointer);
    default:
      report.add(`${pointer}/type`, `unsupported element ${String(element.type)}`);
  }
}

function checkButton(report: Report, button: Json, pointer: string): void {
  report.keys(button, pointer, [
    "type",
    "action_id",
    "text",
    "value",
    "url",
    "style",
    "accessibility_label",
    "confirm",
  ]);
  checkPlain(report, button.text, `${pointer}/text`, most.BUTTON_TEXT);
  if (button.value !== undefined) report.string(button.value, `${pointer}/value`, most.BUTTON_VALUE);
  if (button.url !== undefined) report.string(button.url, `${pointer}/url`, most.URL_LENGTH);
  const style = button.style === undefined || button.style === "primary" || button.style === "danger";
  report.expect(style, `${pointer}/style`, "must be primary or danger");
}

function checkExternalSelect(report: Report, select: Json, pointer: string): void {
  report.keys(select, pointer, [
    "type",
    "action_id",
    "placeholder",
    "min_query_length",
    "initial_option",
    "focus_on_load",
  ]);
  if (select.placeholder !== undefined)
    checkPlain(report, select.placeholder, `${pointer}/placeholder`, most.PLACEHOLDER);
}

function checkInput(report: Report, input: Json, pointer: string): void {
  const keys = [
    "type",
    "action_id",
    "placeholder",
    "multiline",
    "max_length",
    "min_length",
    "initial_value",
    "focus_on_load",
  ];
  report.keys(input, pointer, keys);
  if (input.placeholder !== undefined)
    checkPlain(report, input.placeholder, `${pointer}/placeholder`, most.PLACEHOLDER);
  const length = input.max_length ?? 1;
  report.expect(
    typeof length === "number" && length > 0 && length <= most.TEXT_OBJECT,
    `${pointer}/max_length`,
    "must be 1 to 3000",
  );
}

/** What an options request is answered with. https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select */
export function checkOptions(report: Report, answer: unknown): void {
  if (
    !report.expect(isObject(answer) && Array.isArray(answer.options), "/options", "must be an array") ||
    !isObject(answer)
  )
    return;
  const options = answer.options as unknown[];
  report.expect(options.length <= most.OPTIONS, "/options", `must have at most ${most.OPTIONS} items`);
  options.forEach((option, at) => {
    if (!report.expect(isObject(option), `/options/${at}`, "must be an object") || !isObject(option)) return;
    checkPlain(report, option.text, `/options/${at}/text`, most.OPTION_TEXT);
    report.string(option.value, `/options/${at}/value`, most.OPTION_VALUE);
  });
}
