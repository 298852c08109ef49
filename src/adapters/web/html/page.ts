import type { Language } from "../../../phrases/index.ts";
import type { PageWords } from "../words/index.ts";
import { type Html, html } from "./html.ts";

/** One page of ours. */
export interface PageParts {
  readonly words: PageWords;
  /** Of the window. */
  readonly title: string;
  readonly main: Html | readonly Html[];
  /** What stands in the box; undefined where it is empty. */
  readonly question?: string;
  /** Where the script and the style lie: they change their address with their content. */
  readonly assets: AssetAddresses;
  /** The page to ask on: the box has the focus. */
  readonly isStart?: boolean;
  /** Kept out of search engines: what somebody asked. */
  readonly isPrivate?: boolean;
  /** The address that the browser shall show instead: the asked one holds a secret. */
  readonly shownAs?: string | undefined;
  /** The language that was chosen in the address, to go on in it. */
  readonly chosen?: Language | undefined;
}

export interface AssetAddresses {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
}

/** A whole page: the box to ask in, and what stands below it. */
export function renderPage(parts: PageParts): string {
  const { words, title, main, assets, isPrivate = false } = parts;
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">${isPrivate && html`\n<meta name="robots" content="noindex">`}
<title>${title}</title>
<link rel="icon" href="${assets.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${assets.style}">
<script src="${assets.script}" type="module"></script>
</head>
<body data-copied="${words.copied}" data-not-copied="${words.notCopied}" data-suggestions="${words.suggestions(2).replace("2", "#")}" data-suggestion="${words.suggestions(1)}">
<a class="skip" href="#main">${words.skip}</a>
<header class="top"><a class="name" href="/">Waybill</a><nav aria-label="Waybill"><a href="/providers">${words.providers.title}</a></nav></header>
${askForm(parts)}
<main id="main"${parts.shownAs && html` data-shown-as="${parts.shownAs}"`}>
${main}</main>
<p id="said" class="unseen" role="status" aria-live="polite"></p>
</body>
</html>
`.toString();
}

/** Works as it is; the script adds the list of suggestions. */
function askForm({ words, question, chosen, isStart }: PageParts): Html {
  return html`<form class="ask" role="search" action="/" method="get">
<label class="unseen" for="q">${words.question}</label>
<div class="box"><input id="q" name="q" type="text" value="${question}" placeholder="${words.placeholder}" maxlength="8000" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="hint"${isStart && html` autofocus`}>
<button>${words.ask}</button></div>${chosen && html`<input type="hidden" name="lang" value="${chosen}">`}
<p class="hint" id="hint">${words.hint}</p>
<ul id="suggestions" role="listbox" aria-label="${words.question}" hidden></ul>
</form>`;
}
