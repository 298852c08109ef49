import type { CardSource } from "../../../card/card.ts";
import { cardSources } from "../../../engine/compose/card-sources.ts";
import type { Knowledge, Provider } from "../../../knowledge/knowledge.ts";
import { type PublisherOf, publisherFinder } from "../../../knowledge/publishers.ts";
import { phrasesIn } from "../../../phrases/index.ts";
import { addressOf } from "../asking.ts";
import type { WebDesk } from "../desk.ts";
import { html } from "../html/html.ts";
import { renderPage } from "../html/page.ts";
import { renderProvider } from "../html/provider.ts";
import { headingText } from "../html/text.ts";
import { SUGGESTIONS } from "../limits.ts";
import { renderSetUp } from "../offer/panel.ts";
import type { Reply, WebRequest } from "../route.ts";
import { pageWords } from "../words/index.ts";
import { HTML, kept } from "./reply.ts";
import { noProviderPage } from "./wrong.ts";

/** `/p/ID`: all that is known of a provider; for an id of nobody, whose is nearest. */
export function providerPage(desk: WebDesk, { language }: WebRequest, id: string): Reply {
  const { base } = desk.engine;
  const provider = base.providers.get(id);
  if (!provider) return noProviderPage(desk, desk.engine.pickProvider(id, SUGGESTIONS), language);
  const [phrases, words] = [phrasesIn(language), pageWords(language)];
  const title = phrases.settings.title(provider.displayName);
  const all = renderProvider({
    ...{ provider, base, phrases, words, at: desk.today(), sources: sourcesOf(base, provider) },
    address: (ask) => addressOf(ask, language, language),
    offer: renderSetUp(desk, provider, language),
  });
  return {
    status: 200,
    type: HTML,
    headers: kept(desk, language, id),
    body: renderPage({
      words,
      title: `${title} · Waybill`,
      main: html`<article class="card provider"><h1 id="answer" tabindex="-1">${headingText(title)}</h1>\n${all}</article>\n`,
      assets: desk.assets,
    }),
  };
}

const finders = new WeakMap<Knowledge, PublisherOf>();

/** Gathered once for a base. */
function sourcesOf(base: Knowledge, { id, sources }: Provider): readonly CardSource[] {
  const finder = finders.get(base) ?? publisherFinder(base.publishers);
  finders.set(base, finder);
  return cardSources({ sources: Object.values(sources) }, id, finder);
}
