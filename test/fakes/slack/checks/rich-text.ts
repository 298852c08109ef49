import { TEXT_OBJECT, URL_LENGTH } from "./numbers.ts";
import { isObject, type Json, type Report } from "./problem.ts";

const UNSTATED = 100;
const STYLES = ["bold", "italic", "strike", "code", "underline"];

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export function checkRichText(report: Report, block: Json, pointer: string): void {
  report.keys(block, pointer, ["type", "block_id", "elements"]);
  if (!report.array(block.elements, `${pointer}/elements`, UNSTATED)) return;
  block.elements.forEach((part, at) => checkPart(report, part, `${pointer}/elements/${at}`));
}

function checkPart(report: Report, part: unknown, pointer: string): void {
  if (!report.expect(isObject(part), pointer, "must be an object") || !isObject(part)) return;
  switch (part.type) {
    case "rich_text_list":
      report.keys(part, pointer, ["type", "style", "elements", "indent", "offset", "border"]);
      report.expect(
        part.style === "bullet" || part.style === "ordered",
        `${pointer}/style`,
        "must be bullet or ordered",
      );
      if (report.array(part.elements, `${pointer}/elements`, UNSTATED)) {
        part.elements.forEach((item, at) => checkPart(report, item, `${pointer}/elements/${at}`));
      }
      return;
    case "rich_text_section":
    case "rich_text_preformatted":
    case "rich_text_quote":
      report.keys(part, pointer, ["type", "elements", "border"]);
      if (report.array(part.elements, `${pointer}/elements`, UNSTATED)) {
        part.elements.forEach((element, at) => checkElement(report, element, `${pointer}/elements/${at}`));
      }
      return;
    default:
      report.add(`${pointer}/type`, `unknown rich text part ${String(part.type)}`);
  }
}

function checkElement(report: Report, element: unknown, pointer: string): void {
  if (!report.expect(isObject(element), pointer, "must be an object") || !isObject(element)) return;
  if (element.type === "channel" || element.type === "usergroup") {
    report.keys(element, pointer, ["type", `${element.type}_id`, "style"]);
    report.string(element[`${element.type}_id`], `${pointer}/${element.type}_id`, UNSTATED);
  } else if (element.type === "link") {
    report.keys(element, pointer, ["type", "url", "text", "style", "unsafe"]);
    report.string(element.url, `${pointer}/url`, URL_LENGTH);
    if (element.text !== undefined) report.string(element.text, `${pointer}/text`, TEXT_OBJECT);
  } else {
    report.expect(element.type === "text", `${pointer}/type`, `unexpected element ${String(element.type)}`);
    report.keys(element, pointer, ["type", "text", "style"]);
    report.string(element.text, `${pointer}/text`, TEXT_OBJECT);
  }
  if (isObject(element.style)) report.keys(element.style, `${pointer}/style`, STYLES);
}
