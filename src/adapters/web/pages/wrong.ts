import type { Pick } from "../../../engine/answer-types.ts";
import type { Language } from "../../../phrases/index.ts";
import type { WebDesk } from "../desk.ts";
import { html, link } from "../html/html.ts";
import { renderPage } from "../html/page.ts";
import { TRY_AGAIN_SECONDS } from "../limits.ts";
import type { Reply } from "../route.ts";
import { type PageWords, pageWords } from "../words/index.ts";
import { HTML } from "./reply.ts";

/** Why there is no such page, as a status. */
export type Wrong = 400 | 404 | 405 | 414 | 429 | 500;

/** What each says, and what to do next. */
function textOf({ wrong }: PageWords, status: Wrong): readonly [string, string] {
  const texts: Readonly<Record<Wrong, readonly [string, string]>> = {
    400: [wrong.unreadable, wrong.unreadableText],
    404: [wrong.notFound, wrong.notFoundText],
    405: [wrong.readOnly, wrong.readOnlyText],
    414: [wrong.tooLong, wrong.tooLongText],
    429: [wrong.tooMany, wrong.tooManyText],
    500: [wrong.failed, wrong.failedText],
  };
  return texts[status];
}

const HEADERS: Readonly<Partial<Record<Wrong, Record<string, string>>>> = {
  405: { allow: "GET, HEAD" },
  429: { "retry-after": String(TRY_AGAIN_SECONDS) },
};

/** In the place of a page: what is wrong, and what to do next. Nothing of what was asked is shown. */
export function wrongPage(desk: WebDesk, status: Wrong, language: Language = "en"): Reply {
  const words = pageWords(language);
  return wrong(desk, status, words, textOf(words, status));
}

function wrong(
  desk: WebDesk,
  status: Wrong,
  words: PageWords,
  [title, text]: readonly [string, string],
): Reply {
  return {
    status,
    type: HTML,
    headers: HEADERS[status] ?? {},
    body: renderPage({
      words,
      title: `${title} · Waybill`,
      main: html`<section class="wrong"><h1 id="answer" tabindex="-1">${title}</h1><p class="lead">${text}</p><p><a class="button" href="/">${words.wrong.home}</a></p></section>\n`,
      assets: desk.assets,
      isPrivate: true,
    }),
  };
}

/** The address is none of that provider's. It is not shown again: it may be misspelt, and it is somebody's own. */
export function badAddressPage(desk: WebDesk, provider: string, example: string, language: Language): Reply {
  const words = pageWords(language);
  const { badAddress, badAddressText } = words.wrong;
  return wrong(desk, 400, words, [badAddress, badAddressText(provider, example)]);
}

/** No provider has that id: the ones that are called nearly so. */
export function noProviderPage(desk: WebDesk, nearest: readonly Pick[], language: Language): Reply {
  const words = pageWords(language);
  const { noProvider, nearest: meant, notFoundText } = words.wrong;
  const list = html`<h2>${meant}</h2><ul class="choices">${nearest.map(
    ({ id, label }) => html`<li><a class="button" href="${link(`/p/${id}`)}">${label}</a></li>`,
  )}</ul>`;
  return {
    status: 404,
    type: HTML,
    body: renderPage({
      words,
      title: `${noProvider} · Waybill`,
      main: html`<section class="wrong"><h1 id="answer" tabindex="-1">${noProvider}</h1>${nearest.length > 0 ? list : html`<p class="lead">${notFoundText}</p>`}<p><a class="button" href="/providers">${words.providers.title}</a></p></section>\n`,
      assets: desk.assets,
      isPrivate: true,
    }),
  };
}
