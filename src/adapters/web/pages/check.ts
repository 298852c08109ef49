import { checkCard } from "../../../surface/connection.ts";
import { ask, wordsAround } from "../../../surface/talk.ts";
import { wordsFor } from "../../../surface/words/index.ts";
import { askingIn } from "../asking.ts";
import type { WebDesk } from "../desk.ts";
import { html, link } from "../html/html.ts";
import { renderPage } from "../html/page.ts";
import { inline } from "../html/text.ts";
import type { Reply, WebRequest } from "../route.ts";
import { pageWords } from "../words/index.ts";
import { HTML } from "./reply.ts";
import { wrongPage } from "./wrong.ts";

/** Where the servers of an answer are looked at; `ask` as the answer has it. */
export const checkAddress = (ask: string, language: string): string =>
  link("/check", { q: ask, lang: language });

/** `/check?q=`: what answers at the servers of the card that a question of ours gives. */
export async function checkPage(desk: WebDesk, request: WebRequest): Promise<Reply> {
  const { text, asker, ...asking } = askingIn(request);
  const language = asking.language ?? request.language;
  if (!desk.checkConnection || text === "") return wrongPage(desk, 404, language);
  const answer = ask(desk, { text, language, chosen: true });
  const around = wordsAround(answer, wordsFor(language));
  const told = await checkCard(desk, around, answer, asker);
  const title = `${answer.card.title}: ${around.connection.button}`;
  return {
    status: 200,
    type: HTML,
    body: renderPage({
      words: pageWords(language),
      title: `${title} · Waybill`,
      main: html`<article class="card"><h1 id="answer" tabindex="-1">${title}</h1>
${told.split("\n").map((line) => html`<p>${inline(line)}</p>\n`)}</article>
<p class="about"><a href="${link("/", { q: answer.ask, lang: language })}">${answer.card.title}</a></p>
`,
      assets: desk.assets,
      isPrivate: true,
    }),
  };
}
