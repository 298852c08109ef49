import { phrasesOf } from "../../../phrases/card-text.ts";
import { connectionIn } from "../../../phrases/connection/catalogue.ts";
import type { Language } from "../../../phrases/index.ts";
import type { Shown } from "../../../surface/talk.ts";
import { type Asking, addressOf, answerTo, askingIn, languageAfter } from "../asking.ts";
import type { WebDesk } from "../desk.ts";
import { renderCard } from "../html/card.ts";
import { type Html, html, link } from "../html/html.ts";
import { renderPage } from "../html/page.ts";
import { MOST_AFTER } from "../limits.ts";
import { accountsAt } from "../offer/account.ts";
import { SET_UP } from "../offer/anchor.ts";
import { isPlace, type Place, renderPreview } from "../previews/preview.ts";
import type { Reply, WebRequest } from "../route.ts";
import { type PageWords, pageWords } from "../words/index.ts";
import { HTML } from "./reply.ts";

/** An answer on a page of its own. */
interface Told {
  readonly asking: Asking;
  readonly shown: Shown;
  readonly words: PageWords;
  /** The browser's. */
  readonly client: Language;
  /** The question without what looks like a password. */
  readonly question: string;
}

/** The answer to what is asked in the address; with `as=` as another adapter would send it. */
export async function answerPage(desk: WebDesk, request: WebRequest): Promise<Reply> {
  const asking = askingIn(request);
  const language = asking.language ?? request.language;
  const place = request.query.get("as");
  const shown = await answerTo(desk, asking, language, isPlace(place));
  const words = pageWords(language);
  const question = desk.engine.guard(asking.text, "•••").text;
  const told: Told = { asking, shown, words, client: request.language, question };
  const body = isPlace(place) ? await renderPreview(place, shown, desk, words) : card(told);
  return {
    status: 200,
    type: HTML,
    headers: { vary: "accept-language" },
    body: renderPage({
      words,
      title: `${shown.card.title} · Waybill`,
      main: [
        body,
        ...(isPlace(place) ? [] : [check(told), followUp(told), about(desk, told)]),
        tabs(told, place),
      ],
      question,
      assets: desk.assets,
      isPrivate: true,
      chosen: asking.language,
      ...(shown.notices.includes("secret") && { shownAs: link("/", { q: question }) }),
    }),
  };
}

const card = ({ shown, words, client }: Told): Html =>
  renderCard(shown.card, { words, address: (ask) => addressOf(ask, languageAfter(shown), client) });

/** What the next question is understood by: the answers' own short questions, which hold no word of the asker's. */
function earlierThan({ shown, asking }: Told): readonly string[] {
  if (shown.kind === "unknown") return asking.after;
  return [...new Set([...asking.after, shown.ask])].slice(-MOST_AFTER);
}

/** What goes on from here. */
function followUp(told: Told): Html {
  const { shown, words, client } = told;
  const before = earlierThan(told);
  const language = languageAfter(shown);
  if (before.length === 0) return html``;
  return html`<form class="ask on" action="/" method="get">
<label for="on">${words.followUp}</label>
<div class="box"><input id="on" name="q" type="text" placeholder="${words.followUpExample}" maxlength="8000" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
<button>${words.ask}</button></div>
${before.map((earlier) => html`<input type="hidden" name="after" value="${earlier}">`)}${
  language !== client && html`<input type="hidden" name="lang" value="${language}">`
}</form>
`;
}

/** A form, as what only follows links calls nobody by it. */
function check({ shown: { card, checkId } }: Told): Html {
  if (checkId === undefined) return html``;
  return html`<form class="check" action="/check" method="get"><input type="hidden" name="of" value="${checkId}"><button class="button">${connectionIn(phrasesOf(card).language).button}</button></form>\n`;
}

function about({ engine, today }: WebDesk, { shown, words }: Told): Html {
  const provider = shown.provider === null ? undefined : engine.base.providers.get(shown.provider);
  if (!provider) return html``;
  const page = link(`/p/${provider.id}`);
  const setUp = accountsAt(provider, today()).length > 0;
  return html`<p class="about"><a href="${page}">${words.allAbout(provider.displayName)}</a>${setUp && html` <a href="${page}#${SET_UP}">${words.setUp.title}</a>`}</p>\n`;
}

/** The same answer elsewhere, as links: they work without the script. */
function tabs({ asking, words, question }: Told, current: string | null): Html {
  const address = (place: Place | undefined) => {
    const path = link("/", {
      q: question,
      lang: asking.language,
      chosen: asking.chosen ? "1" : undefined,
      as: place,
    });
    return asking.after.reduce((all, earlier) => `${all}&${new URLSearchParams({ after: earlier })}`, path);
  };
  const tab = (place: Place | undefined, name: string) =>
    html`<li><a href="${address(place)}"${(place ?? null) === (isPlace(current) ? current : null) && html` aria-current="page"`}>${name}</a></li>`;
  return html`<nav class="tabs" aria-label="${words.seenIn}"><span>${words.seenIn}</span><ul>${[
    tab(undefined, words.answer),
    tab("slack", "Slack"),
    tab("discord", "Discord"),
    tab("terminal", words.terminal),
    tab("json", "JSON"),
  ]}</ul></nav>
`;
}
