import type { Provider } from "../../../knowledge/knowledge.ts";
import type { WebDesk } from "../desk.ts";
import { html, link } from "../html/html.ts";
import { renderPage } from "../html/page.ts";
import type { Reply, WebRequest } from "../route.ts";
import { pageWords } from "../words/index.ts";
import { HTML, kept } from "./reply.ts";

const MOST_FOUND = 30;

/** Domains of a provider that its row shows. */
const SHOWN_DOMAINS = 3;

/** All providers by name, or those that `find=` names. */
export function providersPage(desk: WebDesk, { query, language }: WebRequest): Reply {
  const words = pageWords(language);
  const { providers: said } = words;
  const { providers } = desk.engine.base;
  const find = (query.get("find") ?? "").trim();
  const found = find === "" ? byName(providers, language) : picked(desk, find);
  const rows = found.map(
    ({ id, displayName, domains = [] }) =>
      html`<li><a href="${link(`/p/${id}`)}">${displayName}</a> <small>${domains.slice(0, SHOWN_DOMAINS).join(", ")}</small></li>\n`,
  );
  const main = html`<h1 id="answer" tabindex="-1">${said.title}</h1>
<p class="lead">${said.lead(providers.size)}</p>
<form class="find" action="/providers" method="get"><label for="find">${said.find}</label>
<div class="box"><input id="find" name="find" type="text" value="${find}" maxlength="100" autocomplete="off" autocapitalize="off" spellcheck="false"><button>${said.search}</button></div></form>
<p id="found">${found.length > 0 ? said.found(found.length) : said.none}</p>
<ul class="all" id="all">
${rows}</ul>
`;
  return {
    status: 200,
    type: HTML,
    body: renderPage({
      words,
      title: `${said.title} · Waybill`,
      main,
      assets: desk.assets,
      isPrivate: find !== "",
    }),
    ...(find === "" && { headers: kept(desk, language) }),
  };
}

const byName = (providers: ReadonlyMap<string, Provider>, language: string): Provider[] =>
  [...providers.values()].sort((a, b) => a.displayName.localeCompare(b.displayName, language));

const picked = ({ engine }: WebDesk, find: string): Provider[] =>
  engine.pickProvider(find, MOST_FOUND).flatMap(({ id }) => engine.base.providers.get(id) ?? []);
