import type { Provider } from "../../../knowledge/knowledge.ts";
import { type Language, phrasesIn } from "../../../phrases/index.ts";
import type { WebDesk } from "../desk.ts";
import { type Html, html, link } from "../html/html.ts";
import { pageWords, type SetUpWords } from "../words/index.ts";
import { type Account, accountsAt } from "./account.ts";
import { exampleAddress } from "./address.ts";
import { SET_UP } from "./anchor.ts";
import { autoconfig } from "./autoconfig.ts";
import { mobileconfig } from "./mobileconfig.ts";
import { qrText } from "./qr.ts";

/** What spares the typing of a provider's values; undefined where there is nothing of the kind. */
export function renderSetUp(desk: WebDesk, provider: Provider, language: Language): Html | undefined {
  const words = pageWords(language).setUp;
  const accounts = accountsAt(provider, desk.today());
  const parts = [
    profile(accounts, provider, words),
    files(
      accounts.filter((account) => autoconfig(account) !== undefined),
      words,
    ),
    code(desk, accounts, language, words),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return html`<section class="set-up" id="${SET_UP}"><h2>${words.title}</h2>\n${parts}</section>\n`;
}

/** The address is asked for here and stands in nothing but the file. Where no host name needs it, the device can ask instead. */
function profile(all: readonly Account[], provider: Provider, words: SetUpWords): Html | undefined {
  const example = exampleAddress(provider);
  const accounts = all.filter((account) => mobileconfig(account, example.address) !== undefined);
  const [first] = accounts;
  if (!first) return undefined;
  const isNeeded = mobileconfig(first, undefined) === undefined;
  return html`<form action="/p/${provider.id}/mail.mobileconfig" method="get">
<label for="address">${words.address}</label>
<input id="address" name="address" type="email" autocomplete="email" placeholder="${example.text}" maxlength="254" aria-describedby="about-profile"${isNeeded && html` required`}>
${kinds(accounts, words)}<button>${words.apple}</button>
<p class="hint" id="about-profile">${words.appleHint}</p>
</form>\n`;
}

function kinds(accounts: readonly Account[], words: SetUpWords): Html | undefined {
  if (accounts.length < 2) return undefined;
  return html`<label for="variant">${words.kind}</label>
<select id="variant" name="variant">${accounts.map((account) => html`<option value="${account.variant}">${labelOf(account)}</option>`)}</select>\n`;
}

const labelOf = ({ provider, variant = "" }: Account): string =>
  provider.variants?.[variant]?.label ?? provider.displayName;

const addressOf = (file: string, { provider, variant }: Account): string =>
  link(`/p/${provider.id}/${file}`, { variant });

/** One link, or one for each kind of account. */
function files(accounts: readonly Account[], words: SetUpWords): Html | undefined {
  const [only, ...others] = accounts;
  if (!only) return undefined;
  const file = (account: Account, text: string) =>
    html`<a href="${addressOf("config-v1.1.xml", account)}" download>${text}</a>`;
  if (others.length === 0) return html`<p>${file(only, words.autoconfig)}</p>\n`;
  return list(
    words.autoconfig,
    accounts.map((account) => file(account, labelOf(account))),
  );
}

const list = (title: string, links: readonly Html[]): Html =>
  html`<details><summary>${title}</summary><ul>${links.map((one) => html`<li>${one}</li>`)}</ul></details>\n`;

/** The image, loaded once it is looked at; of several kinds of account that say different things a link to each. */
function code(
  { publicUrl }: WebDesk,
  accounts: readonly Account[],
  language: Language,
  words: SetUpWords,
): Html | undefined {
  const texts = new Map(
    accounts.map((account) => [qrText(account, phrasesIn(language), publicUrl), account] as const).reverse(),
  );
  texts.delete(undefined);
  const [only, ...others] = [...texts.values()].reverse();
  if (!only) return undefined;
  if (others.length > 0)
    return list(
      words.qr,
      [only, ...others].map(
        (account) => html`<a href="${addressOf("qr.svg", account)}">${labelOf(account)}</a>`,
      ),
    );
  return html`<details><summary>${words.qr}</summary><img src="${addressOf("qr.svg", only)}" alt="${words.qrAlt(only.provider.displayName)}" width="240" height="240" loading="lazy"></details>\n`;
}
