import type { Block, CardSource, Choice, Fact, Link, Tone } from "../../../card/card.ts";
import { codeBlock, codeSpan, escapeMarkdown, formatText } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { writeState } from "../state.ts";
import type { Words } from "../words/index.ts";
import { button, chunk, line, linkButton, type Part, row, rows, select, text } from "./parts.ts";

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
      return renderSources(block.sources, frame.words);
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

/** Pages to open, as buttons; an address too long for a button stands in the text. */
function renderLinks(links: readonly Link[]): Part[] {
  const buttons = links.flatMap(({ label, url }) => linkButton(label, url) ?? []);
  const written = links.filter(({ label, url }) => linkButton(label, url) === null);
  return [...written.map(({ label, url }) => text(`${escapeMarkdown(label)}: ${url}`)), ...rows(buttons)];
}

function renderSources(sources: readonly CardSource[], words: Words): Part[] {
  if (sources.length === 0) return [];
  const lines = sources.map(({ url, checked }) => `-# ${escapeMarkdown(words.source(host(url), checked))}`);
  const pages = new Map(sources.map(({ url }) => [url, { label: host(url), url }]));
  return [line(), text([...new Set(lines)].join("\n")), ...renderLinks([...pages.values()])];
}

function host(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : url;
}

function renderChoices(prompt: string | undefined, choices: readonly Choice[], frame: Frame): Part[] {
  const distinct = [...new Map(choices.map((choice) => [choice.ask, choice])).values()];
  const controls = distinct.length > MOST_BUTTONS ? lists(distinct, frame) : buttons(distinct, frame);
  return controls.length === 0 ? [] : [...texts(formatText(prompt ?? "")), ...controls];
}

function buttons(choices: readonly Choice[], frame: Frame): Part[] {
  const made = choices.flatMap(({ label, ask }) => {
    const id = writeState({ action: "ask", owner: frame.owner, ask });
    return id === null || label === "" ? [] : [button(label, id)];
  });
  return rows(made);
}

function lists(choices: readonly Choice[], frame: Frame): Part[] {
  const fitting = choices.filter(({ label, ask }) => label !== "" && ask.length <= LIMITS.selectLabel);
  return chunk(fitting, LIMITS.selectOptions).flatMap((group, index) => {
    const id = writeState({ action: "pick", owner: frame.owner, ask: String(index) });
    const options = group.map(({ label, ask }) => ({ label, value: ask }));
    return id === null ? [] : [row([select(id, frame.words.choose, options)])];
  });
}
