import { phrasesOf } from "../../../phrases/card-text.ts";
import { connectionIn } from "../../../phrases/connection/catalogue.ts";
import { checkCard } from "../../../surface/connection-check.ts";
import type { WebDesk } from "../desk.ts";
import { renderCard } from "../html/card.ts";
import { renderPage } from "../html/page.ts";
import type { Reply, WebRequest } from "../route.ts";
import { pageWords } from "../words/index.ts";
import { HTML } from "./reply.ts";
import { wrongPage } from "./wrong.ts";

/** `/check?of=ID`: looks at the servers of a card. What is no id of ours gets the page for what is not there. */
export async function checkPage(desk: WebDesk, { query, language, place }: WebRequest): Promise<Reply> {
  const card = await checkCard(desk, query.get("of") ?? "", place);
  if (!card) return wrongPage(desk, 404, language);
  const words = pageWords(phrasesOf(card).language);
  const title = connectionIn(words.language).button;
  return {
    status: 200,
    type: HTML,
    body: renderPage({
      words,
      title: `${title} · Waybill`,
      main: renderCard({ ...card, title }, { words, address: () => "/" }),
      assets: desk.assets,
      isPrivate: true,
    }),
  };
}
