import { isObject, type Json } from "./checks/problem.ts";
import type { Message } from "./workspace.ts";

/** A message as a person sees it, in characters: for demonstrations and for looking at. */
export function draw(message: Pick<Message, "blocks" | "text">): string {
  const lines = message.blocks.length > 0 ? message.blocks.flatMap(drawBlock) : [seen(message.text)];
  const wrapped = lines.flatMap((line) => wrap(line, WIDTH));
  const edge = "─".repeat(WIDTH + 2);
  return [`┌${edge}┐`, ...wrapped.map((line) => `│ ${pad(line, WIDTH)} │`), `└${edge}┘`].join("\n");
}

const WIDTH = 76;

function drawBlock(block: Json): string[] {
  switch (block.type) {
    case "header":
      return [textOf(block.text).toUpperCase(), ""];
    case "section":
      return [...(block.text ? [textOf(block.text)] : []), ...columns((block.fields ?? []) as Json[]), ""];
    case "context":
      return ((block.elements ?? []) as Json[]).map((element) => `‹ ${textOf(element)} ›`);
    case "actions":
      return ["", buttons((block.elements ?? []) as Json[])];
    case "rich_text":
      return ((block.elements ?? []) as Json[]).flatMap(drawPart);
    default:
      return [`(${String(block.type)})`];
  }
}

function drawPart(part: Json): string[] {
  const elements = (part.elements ?? []) as Json[];
  if (part.type === "rich_text_list") {
    return elements.map(
      (item, at) => `${part.style === "ordered" ? `${at + 1}.` : "•"} ${drawPart(item).join("")}`,
    );
  }
  const text = elements.map(inline).join("");
  return part.type === "rich_text_preformatted"
    ? text.split("\n").map((line) => `  │ ${line}`)
    : text.split("\n");
}

function inline(element: Json): string {
  const text = String(element.text ?? "");
  return isObject(element.style) && element.style.code
    ? `\`${text}\``
    : element.type === "link"
      ? `${text} ↗`
      : text;
}

/** Two fields side by side, label over value. */
function columns(fields: Json[]): string[] {
  const half = WIDTH / 2;
  const cells = fields.map((field) =>
    textOf(field)
      .split("\n")
      .flatMap((line) => wrap(line, half - 2)),
  );
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const [left = [], right = []] = [cells[at], cells[at + 1]];
    for (let row = 0; row < Math.max(left.length, right.length); row++) {
      lines.push(pad(left[row] ?? "", half) + (right[row] ?? ""));
    }
  }
  return lines;
}

function buttons(elements: Json[]): string {
  return elements
    .map((one) => (one.type === "button" ? `[ ${textOf(one.text)} ]` : `[ ${textOf(one.placeholder)} ▾ ]`))
    .join(" ");
}

const textOf = (text: unknown) => (isObject(text) ? seen(String(text.text ?? "")) : "");

/** mrkdwn as it is shown: dates in words, links by their label, bold without stars, entities as characters. */
function seen(text: string): string {
  return text
    .replace(/<!date\^[^|>]+\|([^>]+)>/g, "$1")
    .replace(/<[^|>]+\|([^>]+)>/g, "$1 ↗")
    .replace(/\*([^*\n]+)\*/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/(?<= )/)) {
    if (Array.from(current + word.trimEnd()).length > width && current !== "") {
      lines.push(current.trimEnd());
      current = word;
    } else current += word;
  }
  return [...lines, current];
}

const pad = (text: string, width: number) => text + " ".repeat(Math.max(0, width - Array.from(text).length));
