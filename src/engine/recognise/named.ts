import type { Match } from "../lexicon.ts";
import type { Name, Names } from "../names.ts";
import type { Mention } from "../query.ts";

/** An exact name is sure; the same word as everyday English is not, even with mail words beside it. */
const CERTAINTY = { exact: 0.95, everydayAsName: 0.82, everydayInMail: 0.6 } as const;

/** What stands around a name. */
export interface Surroundings {
  readonly words: readonly string[];
  /** Tokens of addresses and of phrases that are no names ("app password" behind "Gmail"). */
  readonly taken: ReadonlySet<number>;
  readonly language?: string | undefined;
  readonly mailWords: ReadonlySet<number>;
  /** Words for a provider: what they say its name is, it is. */
  readonly providerWords: ReadonlySet<number>;
  /** Mail was spoken of before: "and orange?" needs no mail word. */
  readonly inTalk: boolean;
}

/** Providers, apps, frameworks and ambiguous names, by longest match outside of what is taken. */
export function findNames(names: Names, around: Surroundings): Mention[] {
  const open = around.words.map((word, index) => (around.taken.has(index) ? "\u0000" : word));
  const found = [...names.lexicon.scan(open)];
  const apps = new Set(found.filter(isApp).map(({ first }) => first));
  const behindApps = new Set(found.filter(mayBeApp).map(({ last }) => last + 1));
  const mailboxes = new Set(found.filter(isMailbox).map(({ last }) => last));
  return found.flatMap((match) => mentions(match, { ...around, behindApps, mailboxes }, apps));
}

/** Outlook is an app and a mailbox; a program sends through one. */
const mayBeApp = ({ value }: Match<readonly Name[]>) =>
  value.some(({ kind, everyday }) => kind !== "provider" && !everyday);

const isApp = ({ value }: Match<readonly Name[]>) =>
  value.some(({ kind, everyday }) => kind === "client" && !everyday);

const isMailbox = ({ value }: Match<readonly Name[]>) =>
  value.some(({ kind, everyday }) => kind === "provider" && !everyday);

interface Places extends Surroundings {
  /** Last tokens of sure providers. */
  readonly mailboxes: ReadonlySet<number>;
  /** Tokens right behind an app: "error in outlook sky". */
  readonly behindApps: ReadonlySet<number>;
}

function mentions(match: Match<readonly Name[]>, around: Places, apps: ReadonlySet<number>): Mention[] {
  return match.value.flatMap((name) => {
    const certainty = !name.everyday
      ? CERTAINTY.exact
      : isInApp(match, around, apps) || (name.kind === "client" && holdsMailbox(match, around))
        ? CERTAINTY.everydayAsName
        : everyday(match, name, around);
    if (certainty === 0) return [];
    const via = name.everyday ? ("everyday" as const) : ("name" as const);
    return [{ kind: name.kind, id: name.id, via, certainty, first: match.first, last: match.last }];
  });
}

/** Words before an ordinary word that make it one: "a free email", "is live". */
const ARTICLES = new Set("a an any some no is are be for the which there this that one to".split(" "));

/** Words that put a name behind them, in the languages of `knowledge/terms`: "with orange", "serveur sortant de orange". */
const NAMES_FOLLOW = new Set(
  "with at from of by for on de chez pour bei von fur mit di con da per com em do para pelo van voor met bij z w od dla na przez u hos fran pri через на в у от с".split(
    " ",
  ),
);

/** Words that put a language or a program behind them: "in python", "using go". */
const TOOLS_FOLLOW = new Set("in using via through w/ avec con usando en mit em met z".split(" "));

/** Words that make a language or a program of the word before: "my node app", "a spring project". */
const PROGRAM_FOLLOWS = new Set("app script server service project code backend api application".split(" "));

/** Words that are too common to be a name even beside a mail word. */
const NEVER = new Set("free one go me mail live ring".split(" "));

/** Of these the ones that can only be the name in one language: whoever writes French says "gratuit" otherwise. */
const ONLY_NAME_IN: ReadonlyMap<string, string> = new Map([["free", "fr"]]);

const isForeign = (language: string | undefined) => language !== undefined && language !== "en";

const ROMANCE = new Set(["fr", "es", "it", "pt"]);

function isCommonWord({ first, last }: Match<unknown>, { words, language }: Surroundings): boolean {
  const word = words[first] ?? "";
  return first === last && NEVER.has(word) && (!language || ONLY_NAME_IN.get(word) !== language);
}

/** Words that put the next name behind them in a conversation: "and orange?", "what about sky". */
const GOES_ON = new Set("and about for on in und et y e en i".split(" "));

/** Up to so many words are a search, in which the last one behind a mail word is a name: "smtp aruba". */
const KEY_WORDS = 5;

/** Words that put an app behind them: "aruba su iphone", "cox in thunderbird". */
const APP_FOLLOWS = new Set("in on to into with en sur dans auf bei su con no na em op w z a".split(" "));

/** "Sky on my iPhone": what stands right before an app is a mailbox. */
function isInApp(match: Match<unknown>, around: Surroundings, apps: ReadonlySet<number>): boolean {
  const { first, last } = match;
  const { words, language } = around;
  if (isCommonWord(match, around) || ARTICLES.has(words[first - 1] ?? "")) return false;
  // An orange iPhone may be one in English only.
  if (isForeign(language) && apps.has(last + 1)) return true;
  return APP_FOLLOWS.has(words[last + 1] ?? "") && (apps.has(last + 2) || apps.has(last + 3));
}

/** "Hotmail in Spark": what a mailbox is put in is an app. */
function holdsMailbox({ first, last }: Match<unknown>, { words, mailboxes, mailWords }: Places): boolean {
  const isCommon = first === last && NEVER.has(words[first] ?? "");
  if (isCommon || !APP_FOLLOWS.has(words[first - 1] ?? "")) return false;
  return mailboxes.has(first - 2) || (mailWords.has(first - 2) && mailboxes.has(first - 3));
}

const IS = new Set("is ist est es e to jest je ar var a".split(" "));

/** "Provider ewe", "my internet provider is sky". */
const isSaidProvider = ({ first }: Match<unknown>, { words, providerWords }: Surroundings) =>
  providerWords.has(first - 1) || (IS.has(words[first - 1] ?? "") && providerWords.has(first - 2));

function everyday(match: Match<unknown>, { kind }: Name, around: Places): number {
  const { words, mailWords, inTalk } = around;
  if (kind === "framework" && PROGRAM_FOLLOWS.has(words[match.last + 1] ?? ""))
    return CERTAINTY.everydayAsName;
  const after = mailWords.has(match.last + 1);
  const before = words[match.first - 1] ?? "";
  const leads = NAMES_FOLLOW.has(before) || (kind === "framework" && TOOLS_FOLLOW.has(before));
  if (kind === "provider" && isSaidProvider(match, around)) return CERTAINTY.everydayAsName;
  const isBehind = mailWords.has(match.first - 1) || around.behindApps.has(match.first);
  const ends = match.last === words.length - 1 && words.length <= KEY_WORDS && isBehind;
  // "Mes mails orange ne partent plus": in Romance languages the name stands behind its noun.
  const isAttribute = ROMANCE.has(around.language ?? "") || APP_FOLLOWS.has(words[match.last + 1] ?? "");
  const isBetween = isBehind && isAttribute;
  const follows = ends || (inTalk ? leads || GOES_ON.has(before) : leads && mailWords.size > 0);
  if (!after && !follows && !isBetween && !mailWords.has(match.first - 1)) return 0;
  const isCommon = isCommonWord(match, around);
  if (isCommon && !follows) return 0;
  const isName = follows || (after && !ARTICLES.has(before));
  return (isName || isBetween) && !isCommon ? CERTAINTY.everydayAsName : CERTAINTY.everydayInMail;
}
