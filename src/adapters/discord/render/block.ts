import type { Block, Choice, Fact, Link, Tone } from "../../../card/card.ts";
import { shownSources } from "../../../card/source-text.ts";
import { codeBlock, codeSpan, escapeMarkdown, formatText } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { type Action, writeState } from "../state.ts";
import type { Words } from "../words/index.ts";
import { button, chunk, linkButton, type Part, row, rows, select, text } from "./parts.ts";
import { sourceLines } from "./source.ts";

/** For whom a card is drawn. */
export interface Frame {
  /** Id of the person who asked. */
  readonly owner: string;
  readonly words: Words;
}

const MARKS: Readonly<Record<Tone, string>> = { stop: "⛔", prepare: "⚠️", info: "ℹ️" };
/** More choices than two rows of buttons become a list. */
const MOST_BUTTONS = 2 * LIMITS.buttonsPerRow;

/** One block of a card as Discord components; a block with nothing in it gives none. */
export function renderBlock(block: Block, frame: Frame): Part[] {
  switch (block.type) {
    case "notice":
      return [text(`${MARKS[block.tone]} ${formatText(block.text)}`)];
    case "text":
      return texts(formatText(block.text));
    case "facts":
      return texts([...heading(block.title), ...block.rows.map(factLine)].join("\n"));
    case "list":
      return texts([...heading(block.title), ...block.items.map(itemLine(block.ordered))].join("\n"));
    case "code":
      return [text([...filename(block.filename), codeBlock(block.text, block.language)].join("\n"))];
    case "links":
      return renderLinks(block.links);
    case "source":
      return sourceLines(shownSources(block.sources, block.isWhole), frame.words);
    case "choices":
      return renderChoices(block.prompt, block.choices, frame);
    default:
      return block satisfies never;
  }
}

/** Discord refuses an empty Text Display. */
function texts(content: string): Part[] {
  return content.trim() === "" ? [] : [text(content)];
}

function heading(title: string | undefined): string[] {
  return title ? [`**${formatText(title)}**`] : [];
}

function filename(name: string | undefined): string[] {
  return name ? [codeSpan(name)] : [];
}

function factLine({ label, value, code }: Fact): string {
  return `${escapeMarkdown(label)}: ${code ? codeSpan(value) : formatText(value)}`;
}

function itemLine(ordered: boolean) {
  return (item: string, index: number) => `${ordered ? `${index + 1}.` : "-"} ${formatText(item)}`;
}

/** Pages to open, as buttons; an address that fits into no button stands in the text. */
function renderLinks(links: readonly Link[]): Part[] {
  const named = links.map(({ label, url }) => ({ label: label.trim() || host(url), url }));
  const buttons = named.flatMap(({ label, url }) => linkButton(label, url) ?? []);
  const written = named.filter(({ label, url }) => linkButton(label, url) === null);
  return [
    ...written.map(({ label, url }) => text(`${escapeMarkdown(label)}: ${escapeMarkdown(url)}`)),
    ...rows(buttons),
  ];
}

function host(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : url;
}

/** Buttons, or lists where there are many. A choice whose question fits into no custom_id is left out, never cut. */
function renderChoices(prompt: string | undefined, choices: readonly Choice[], frame: Frame): Part[] {
  const usable = choices.filter(({ label, ask }) => label.trim() !== "" && idFor("ask", ask, frame) !== null);
  const controls = usable.length > MOST_BUTTONS ? lists(usable, frame) : rows(buttons(usable, frame));
  return controls.length === 0 ? [] : [...texts(formatText(prompt ?? "")), ...controls];
}

function idFor(action: Action, ask: string, { owner }: Frame): string | null {
  return writeState({ action, owner, ask });
}

function buttons(choices: readonly Choice[], frame: Frame) {
  return choices.flatMap(({ label, ask }) => {
    const id = idFor("ask", ask, frame);
    return id === null ? [] : [button(label, id)];
  });
}

/** A list is told from others by its first question. */
function lists(choices: readonly Choice[], frame: Frame): Part[] {
  return chunk(choices, LIMITS.selectOptions).flatMap((group) => {
    const id = idFor("pick", group[0]?.ask ?? "", frame);
    const options = group.map(({ label, ask }) => ({ label, value: ask }));
    return id === null ? [] : [row([select(id, frame.words.choose, options)])];
  });
}
