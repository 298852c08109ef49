import type { Match } from "../lexicon.ts";
import type { Name, Names } from "../names.ts";
import type { Mention } from "../query.ts";

/** An exact name is sure; the same word as everyday English is not, even with mail words beside it. */
const CERTAINTY = { exact: 0.95, everydayAsName: 0.82, everydayInMail: 0.6 } as const;

/** Providers, apps, frameworks and ambiguous names, by longest match outside of addresses. */
export function findNames(
  words: readonly string[],
  names: Names,
  taken: ReadonlySet<number>,
  isMailWord: (token: number) => boolean,
): Mention[] {
  const open = words.map((word, index) => (taken.has(index) ? "\u0000" : word));
  return names.lexicon.scan(open).flatMap((match) => mentions(match, words, isMailWord));
}

function mentions(
  match: Match<readonly Name[]>,
  words: readonly string[],
  isMailWord: (token: number) => boolean,
): Mention[] {
  return match.value.flatMap((name) => {
    const certainty = name.everyday ? everyday(match, name, words, isMailWord) : CERTAINTY.exact;
    if (certainty === 0) return [];
    const via = name.everyday ? ("everyday" as const) : ("name" as const);
    return [{ kind: name.kind, id: name.id, via, certainty, first: match.first, last: match.last }];
  });
}

/** Words before an ordinary word that make it one: "a free email", "is live". */
const ARTICLES = new Set("a an any some no is are be for the which there this that one to".split(" "));

/** Words that put a name behind them, in the languages of `knowledge/terms`: "with orange", "serveur sortant de orange". */
const NAMES_FOLLOW = new Set(
  "with at from of by de chez bei von mit di con da com em van met bij z w od".split(" "),
);

/** Words that put a language or a program behind them: "in python", "using go". */
const TOOLS_FOLLOW = new Set("in using via through w/ avec con usando en mit em met z".split(" "));

/** Words that are too common to be a name even beside a mail word. */
const NEVER = new Set("free one go me mail live ring".split(" "));

function everyday(
  match: Match<unknown>,
  { kind }: Name,
  words: readonly string[],
  isMailWord: (token: number) => boolean,
): number {
  const after = isMailWord(match.last + 1);
  const before = words[match.first - 1] ?? "";
  const leads = NAMES_FOLLOW.has(before) || (kind === "framework" && TOOLS_FOLLOW.has(before));
  const follows = leads && words.some((_, token) => isMailWord(token));
  if (!after && !follows && !isMailWord(match.first - 1)) return 0;
  const isCommon = match.first === match.last && NEVER.has(words[match.first] ?? "");
  const isName = follows || (after && !ARTICLES.has(before));
  return isName && !isCommon ? CERTAINTY.everydayAsName : CERTAINTY.everydayInMail;
}
