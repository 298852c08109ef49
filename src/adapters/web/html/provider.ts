import type { Block, CardSource } from "../../../card/card.ts";
import { longDay } from "../../../card/source-text.ts";
import { codeQuestion, stepsQuestion } from "../../../engine/compose/asks.ts";
import type { Knowledge, Provider } from "../../../knowledge/knowledge.ts";
import type { Phrases } from "../../../phrases/index.ts";
import { accountsOf, changesOf, lastChecked, notesBlock, pagesOf, statusOf } from "../provider-blocks.ts";
import type { PageWords } from "../words/index.ts";
import { type Drawing, renderBlock } from "./card.ts";
import { type Html, html } from "./html.ts";
import { inline } from "./text.ts";

/** A provider, and what its page is told with. */
export interface Telling {
  readonly provider: Provider;
  readonly base: Knowledge;
  /** YYYY-MM-DD */
  readonly at: string;
  readonly sources: readonly CardSource[];
  readonly phrases: Phrases;
  readonly words: PageWords;
  readonly address: Drawing["address"];
  /** What spares the typing, where there is something. */
  readonly offer: Html | undefined;
}

/** All that is known of a provider, what one needs first at the top. */
export function renderProvider(telling: Telling): readonly Html[] {
  const { provider, at, phrases, words, offer } = telling;
  return [
    ...draw(telling, statusOf(provider, at, phrases)),
    ...servers(telling),
    html`${offer}`,
    ...draw(telling, notesBlock(provider, phrases)),
    section(words.providers.changes, draw(telling, changesOf(provider, at, phrases))),
    section(words.providers.pages, draw(telling, pagesOf(provider, phrases))),
    ...questions(telling),
    folded(words.providers.addresses, domains(provider)),
    ...proof(telling),
  ];
}

const draw = (telling: Telling, blocks: readonly Block[], level: 2 | 3 = 2): readonly Html[] =>
  blocks.map((block) => renderBlock(block, telling.phrases, { ...telling, level }));

function section(title: string, content: readonly Html[]): Html {
  if (content.length === 0) return html``;
  return html`<section><h2>${title}</h2>${content}</section>\n`;
}

/** Long lists, that few look for, open at a press. */
function folded(title: string, content: Html | readonly Html[] | undefined, isOpen = false): Html {
  if (!content) return html``;
  return html`<section><details${isOpen && html` open`}><summary><h2>${title}</h2></summary>${content}</details></section>\n`;
}

/** Of several kinds of account the first is open. */
const servers = (telling: Telling): readonly Html[] =>
  accountsOf(telling.provider, telling.at, telling.phrases).map(({ label, blocks }, index) =>
    label === undefined
      ? html`<section>${draw(telling, blocks)}</section>\n`
      : folded(label, draw(telling, blocks, 3), index === 0),
  );

/** Steps and code for those who have servers to put in there. */
function questions({ provider, base, words, address }: Telling): readonly Html[] {
  if (!provider.incomingServers?.length && !provider.outgoingServers?.length) return [];
  const asks = (all: readonly (readonly [string, string])[]) =>
    html`<ul class="choices">${all.map(([label, ask]) => html`<li><a class="button" href="${address(ask)}">${label}</a></li>`)}</ul>`;
  const steps = byRank(base.clients).map((one) => [one.displayName, stepsQuestion(one, provider)] as const);
  const code = byRank(base.frameworks).map((one) => [one.displayName, codeQuestion(one, provider)] as const);
  return [folded(words.providers.steps, asks(steps)), folded(words.providers.code, asks(code))];
}

/** The ones asked for most first. */
const byRank = <Of extends { readonly rank?: number | undefined; readonly displayName: string }>(
  entries: ReadonlyMap<string, Of>,
): Of[] =>
  [...entries.values()].sort(
    (a, b) => (a.rank ?? 9_999) - (b.rank ?? 9_999) || (a.displayName < b.displayName ? -1 : 1),
  );

const domains = ({ domains: all = [] }: Provider): Html | undefined =>
  all.length > 0
    ? html`<p class="domains">${inline(all.map((domain) => `\`@${domain}\``).join(" "))}</p>`
    : undefined;

/** Where all this stands, and when somebody read it last. */
function proof(telling: Telling): readonly Html[] {
  const { provider, sources, words, phrases } = telling;
  const checked = lastChecked(provider);
  const day = checked && words.providers.lastChecked(longDay(checked, phrases.language));
  return [
    section(words.sources, draw(telling, [{ type: "source", sources, isWhole: true }])),
    html`<p class="checked">${day ?? words.providers.neverChecked}</p>\n`,
  ];
}
