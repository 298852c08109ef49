import { checkElement } from "./element.ts";
import * as most from "./numbers.ts";
import { isObject, type Json, type Report } from "./problem.ts";
import { checkRichText } from "./rich-text.ts";
import { checkPlain, checkText } from "./text.ts";

/** All blocks of a message or view: how many, each by its own rules, and no id twice. */
export function checkBlocks(report: Report, blocks: unknown, pointer: string, limit: number): void {
  if (!report.array(blocks, pointer, limit)) return;
  blocks.forEach((block, at) => checkBlock(report, block, `${pointer}/${at}`));
  const ids = blocks
    .filter(isObject)
    .flatMap((block) => (typeof block.block_id === "string" ? [block.block_id] : []));
  report.expect(new Set(ids).size === ids.length, pointer, "block_id must be unique");
}

function checkBlock(report: Report, block: unknown, pointer: string): void {
  if (!report.expect(isObject(block), pointer, "must be an object") || !isObject(block)) return;
  if (block.block_id !== undefined) report.string(block.block_id, `${pointer}/block_id`, most.ID);
  const check = CHECKS[String(block.type)];
  if (check) check(report, block, pointer);
  else report.add(`${pointer}/type`, `unsupported block ${String(block.type)}`);
}

/** The blocks that this project sends. A new one gets its rules here first. */
const CHECKS: Readonly<Record<string, (report: Report, block: Json, pointer: string) => void>> = {
  header: checkHeader,
  section: checkSection,
  context: checkContext,
  actions: checkActions,
  input: checkInput,
  divider: (report, block, pointer) => report.keys(block, pointer, ["type", "block_id"]),
  rich_text: checkRichText,
};

function checkHeader(report: Report, block: Json, pointer: string): void {
  report.keys(block, pointer, ["type", "block_id", "text", "level"]);
  checkPlain(report, block.text, `${pointer}/text`, most.HEADER);
}

function checkSection(report: Report, block: Json, pointer: string): void {
  report.keys(block, pointer, ["type", "block_id", "text", "fields", "accessory", "expand"]);
  report.expect(block.text !== undefined || block.fields !== undefined, pointer, "needs text or fields");
  if (block.text !== undefined) checkText(report, block.text, `${pointer}/text`);
  if (block.fields === undefined || !report.array(block.fields, `${pointer}/fields`, most.FIELDS)) return;
  block.fields.forEach((field, at) => checkText(report, field, `${pointer}/fields/${at}`, most.FIELD));
}

function checkContext(report: Report, block: Json, pointer: string): void {
  report.keys(block, pointer, ["type", "block_id", "elements"]);
  if (!report.array(block.elements, `${pointer}/elements`, most.CONTEXT_ELEMENTS)) return;
  block.elements.forEach((element, at) => checkText(report, element, `${pointer}/elements/${at}`));
}

function checkActions(report: Report, block: Json, pointer: string): void {
  report.keys(block, pointer, ["type", "block_id", "elements"]);
  if (!report.array(block.elements, `${pointer}/elements`, most.ACTION_ELEMENTS)) return;
  block.elements.forEach((element, at) => checkElement(report, element, `${pointer}/elements/${at}`));
  const ids = block.elements.filter(isObject).map((element) => element.action_id);
  report.expect(
    new Set(ids).size === ids.length,
    `${pointer}/elements`,
    "action_id must be unique in a block",
  );
}

function checkInput(report: Report, block: Json, pointer: string): void {
  report.keys(block, pointer, [
    "type",
    "block_id",
    "label",
    "hint",
    "element",
    "optional",
    "dispatch_action",
  ]);
  checkPlain(report, block.label, `${pointer}/label`, most.INPUT_LABEL);
  if (block.hint !== undefined) checkPlain(report, block.hint, `${pointer}/hint`, most.INPUT_LABEL);
  checkElement(report, block.element, `${pointer}/element`);
}
