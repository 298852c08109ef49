import type { Block, CardSource } from "../../../card/card.ts";
import { longDay } from "../../../card/source-text.ts";
import { codeQuestion, stepsQuestion } from "../../../engine/compose/asks.ts";
import { cardSources } from "../../../engine/compose/card-sources.ts";
import type { Knowledge, Provider } from "../../../knowledge/knowledge.ts";
import { type PublisherOf, publisherFinder } from "../../../knowledge/publishers.ts";
import { type Language, phrasesIn } from "../../../phrases/index.ts";
import { addressOf } from "../asking.ts";
import type { WebDesk } from "../desk.ts";
import { renderBlock } from "../html/card.ts";
import { type Html, html } from "../html/html.ts";
import { renderPage } from "../html/page.ts";
import { inline } from "../html/text.ts";
import { SUGGESTIONS } from "../limits.ts";
import { accountsOf, changesOf, lastChecked, notesBlock, pagesOf, statusOf } from "../provider-blocks.ts";
import type { Reply, WebRequest } from "../route.ts";
import { pageWords } from "../words/index.ts";
import { HTML, kept } from "./reply.ts";
import { noProviderPage } from "./wrong.ts";

/** `/p/ID`: all that is known of a provider. */
export function providerPage(desk: WebDesk, { language }: WebRequest, id: string): Reply {
  const provider = desk.engine.base.providers.get(id);
  if (!provider) return noProviderPage(desk, desk.engine.pickProvider(id, SUGGESTIONS), language);
  const words = pageWords(language);
  const title = phrasesIn(language).settings.title(provider.displayName);
  return {
    status: 200,
    type: HTML,
    headers: kept(desk, language, id),
    body: renderPage({
      words,
      title: `${title} · Waybill`,
      main: html`<article class="card provider"><h1 id="answer" tabindex="-1">${title}</h1>
${sections(desk, provider, language)}</article>
`,
      assets: desk.assets,
    }),
  };
}

function sections(desk: WebDesk, provider: Provider, language: Language): readonly Html[] {
  const [phrases, words] = [phrasesIn(language), pageWords(language)];
  const { providers: said } = words;
  const at = desk.today();
  const drawing = {
    words,
    address: (ask: string) => addressOf(ask, { card: { title: "", blocks: [], language } }),
  };
  const draw = (blocks: readonly Block[], level: 2 | 3 = 2) =>
    blocks.map((block) => renderBlock(block, phrases, { ...drawing, level }));
  const titled = (title: string, content: readonly Html[], name = "") =>
    content.length > 0
      ? html`<section${name && html` class="${name}"`}><h2>${title}</h2>${content}</section>\n`
      : html``;
  const asks = (all: readonly (readonly [string, string])[]) =>
    html`<ul class="choices">${all.map(([label, ask]) => html`<li><a class="button" href="${drawing.address(ask)}">${label}</a></li>`)}</ul>`;
  const { clients, frameworks } = desk.engine.base;
  const checked = lastChecked(provider);
  const hasServers = accountsOf(provider, at, phrases).some(({ blocks }) => blocks.length > 0);
  return [
    ...draw(statusOf(provider, at, phrases)),
    ...accountsOf(provider, at, phrases).map(({ label, blocks }) =>
      label === undefined
        ? html`<section class="account">${draw(blocks)}</section>\n`
        : titled(label, draw(blocks, 3), "account"),
    ),
    ...(desk.offers ? [desk.offers(provider, language) ?? html``] : []),
    ...draw(notesBlock(provider, phrases)),
    titled(said.changes, draw(changesOf(provider, at, phrases))),
    titled(said.pages, draw(pagesOf(provider, phrases))),
    ...(hasServers
      ? [
          titled(said.steps, [
            asks(byRank(clients).map((client) => [client.displayName, stepsQuestion(client, provider)])),
          ]),
          titled(said.code, [
            asks(byRank(frameworks).map((one) => [one.displayName, codeQuestion(one, provider)])),
          ]),
        ]
      : []),
    titled(said.addresses, domains(provider)),
    titled(
      words.sources,
      draw([{ type: "source", sources: sourcesOf(desk.engine.base, provider), isWhole: true }]),
    ),
    html`<p class="checked">${checked === undefined ? said.neverChecked : said.lastChecked(longDay(checked, language))}</p>\n`,
  ];
}

const domains = ({ domains: all = [] }: Provider): readonly Html[] =>
  all.length > 0
    ? [html`<p class="domains">${inline(all.map((domain) => `\`@${domain}\``).join(" "))}</p>`]
    : [];

/** The ones asked for most first. */
const byRank = <Of extends { readonly rank?: number | undefined; readonly displayName: string }>(
  entries: ReadonlyMap<string, Of>,
): Of[] =>
  [...entries.values()].sort(
    (a, b) => (a.rank ?? 9_999) - (b.rank ?? 9_999) || (a.displayName < b.displayName ? -1 : 1),
  );

const finders = new WeakMap<Knowledge, PublisherOf>();

function sourcesOf(base: Knowledge, { id, sources }: Provider): readonly CardSource[] {
  const finder = finders.get(base) ?? publisherFinder(base.publishers);
  finders.set(base, finder);
  return cardSources(Object.values(sources), id, finder);
}
