import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { html, isWeb, link } from "../../../src/adapters/web/html/html.ts";
import { discordText } from "../../../src/adapters/web/previews/discord-text.ts";
import { slackText } from "../../../src/adapters/web/previews/slack-text.ts";
import { placeOf } from "../../../src/adapters/web/remote.ts";
import { languageOf } from "../../../src/adapters/web/request.ts";
import { pageWords } from "../../../src/adapters/web/words/index.ts";
import { LANGUAGES } from "../../../src/phrases/index.ts";

test("every value is escaped, mark-up of ours is not, and what is not there leaves no trace", () => {
  expect(String(html`<a title="${`"'<>&`}">${[html`<b>${"<b>"}</b>`, 1, null, undefined, false]}</a>`)).toBe(
    '<a title="&quot;&#39;&lt;&gt;&amp;"><b>&lt;b&gt;</b>1</a>',
  );
});

test("whatever stands in a value, it ends no tag and no attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(String(html`${text}`)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    }),
  );
});

test("an address keeps its question, and only web addresses become links", () => {
  expect(link("/", { q: "a&b=c +?", lang: undefined })).toBe("/?q=a%26b%3Dc+%2B%3F");
  expect(["https://a.example", "javascript:alert(1)", " https://a", "//a"].map(isWeb)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("Slack's and Discord's mark-up is drawn, and nothing else becomes mark-up", () => {
  expect(slackText("*B* `x&lt;y` <https://a.example|A &amp; B>, <!date^1^{date}|1 May>").join("")).toBe(
    '<b>B</b> <code>x&lt;y</code> <a href="https://a.example" rel="noreferrer">A &amp; B</a>, 1 May',
  );
  expect(
    discordText("### T\\*\n- **a** `b` [L](https://a.example) <t:1795867200:D>\n```sh\n<x>\n```").join(""),
  ).toBe(
    '<p class="header">T*</p><p class="item"><span>•</span> <span><b>a</b> <code>b</code> <a href="https://a.example" rel="noreferrer">L</a> 28 November 2026</span></p><pre tabindex="0">&lt;x&gt;\n</pre>',
  );
  expect(slackText("<javascript:alert(1)|x><img src=x>").join("")).not.toMatch(/<(?!code|b)/);
});

test("the language is the wish with the most weight that we speak", () => {
  expect(
    [undefined, "", "de", "tlh, pl;q=0.3, nl;q=0.8", "fr;q=0, es;q=0.1", "*", "x".repeat(9_999)].map(
      languageOf,
    ),
  ).toEqual(["en", "en", "de", "nl", "es", "en", "en"]);
});

test("a bucket is an address, or of IPv6 its first 64 bits", () => {
  const places = [
    "192.0.2.7",
    "::ffff:192.0.2.7",
    "2001:db8:1:2:3:4:5:6",
    "2001:db8:1:2::9",
    "::1",
    "fe80::1%eth0",
    undefined,
  ];
  expect(places.map((one) => placeOf(one))).toEqual([
    "192.0.2.7",
    "192.0.2.7",
    "2001:db8:1:2",
    "2001:db8:1:2",
    "0:0:0:0",
    "fe80:0:0:0",
    "",
  ]);
});

test("no language says the page in English by mistake", () => {
  const { title, lead, ask, wrong } = pageWords("en");
  for (const language of LANGUAGES.filter((one) => one !== "en")) {
    const own = pageWords(language);
    expect(own.language).toBe(language);
    for (const [there, here] of [
      [own.title, title],
      [own.lead, lead],
      [own.ask, ask],
      [own.wrong.notFound, wrong.notFound],
    ])
      expect(there).not.toBe(here);
  }
});
