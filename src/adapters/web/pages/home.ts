import type { WebDesk } from "../desk.ts";
import { html, link } from "../html/html.ts";
import { renderPage } from "../html/page.ts";
import type { Reply, WebRequest } from "../route.ts";
import { pageWords } from "../words/index.ts";
import { HTML, kept } from "./reply.ts";

const POPULAR = 8;

/** The start: what can be asked. */
export function homePage(desk: WebDesk, { language }: WebRequest): Reply {
  const words = pageWords(language);
  const popular = desk.engine.pickProvider("", POPULAR);
  const main = html`<div class="hello"><h1>${words.title}</h1><p class="lead">${words.lead}</p></div>
<section class="try"><h2>${words.tryOne}</h2><ul class="examples">${words.examples.map(
    (example) => html`<li><a href="${link("/", { q: example })}">${example}</a></li>`,
  )}</ul></section>
<section class="try"><h2>${words.popular}</h2><ul class="choices">${popular.map(
    ({ id, label }) => html`<li><a class="button" href="${link(`/p/${id}`)}">${label}</a></li>`,
  )}<li><a class="button" href="/providers">…</a></li></ul></section>
`;
  return {
    status: 200,
    type: HTML,
    body: renderPage({ words, title: `Waybill: ${words.title}`, main, assets: desk.assets, isStart: true }),
    headers: kept(desk, language),
  };
}
