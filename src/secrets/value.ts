import { foldInPlace } from "./fold.ts";
import type { SpokenWords } from "./words.ts";

/** How a text gives a value. */
export interface Way {
  /** By a sign (`=`, `:`), not in a sentence. */
  readonly isGiven: boolean;
  /** Words between the name and the value. */
  readonly words: number;
  /** Nothing of a sentence follows: it stands in quotes, or ends its line or its field. */
  readonly isAlone: boolean;
}

/** In a sentence a shorter value may be anything, the more so the further it stands from the name. */
const LEAST = { given: 4, near: 6, far: 7 };

const leastFor = ({ isGiven, words }: Way) => (isGiven ? LEAST.given : words < 2 ? LEAST.near : LEAST.far);

/** What stands in the place of a secret in an example or in code: stars, brackets, variables, "your_password". */
const STAND_IN = [
  /^(?:[*•._-]{2}|x{3}|[<[{(]|\$[{(a-z_]|%[a-z]|@?(?:process|os|env|getenv|config|settings|secrets|vault|file|var)\b)/i,
  /^(?:your|my|the|some|app|smtp|mail|email|user|imap|gmail|new|old)[-_ ]?(?:[a-z]{1,12}[-_ ]){0,2}(?:pass|pw|key|secret|token|code)/i,
  /^(?:pass(?:word|wd|wort)?|pwd?|secret|changeme|example|null|none|nil|undefined|true|false)\d{0,1}$/i,
  /^[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,6}$/,
  /^!?[\w.$:>-]{1,60}!?[([]/,
  /^!\w+$/,
  /…|\.{3}/,
  /^[A-Za-z_$][\w$]{0,40}(?:\.[A-Za-z_$][\w$]{0,40}){1,6}$/,
];

/** What is no secret whoever says it: addresses, pages, hosts, versions, prices, codes of errors, paths. */
const PLAIN = [
  /^[^@\s]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}$/i,
  /:\/\//,
  /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?::\d{1,5})?(?:\/.*)?$/i,
  /^v?\d{1,6}(?:[.:,/-]\d{1,6}){1,6}\w?$/i,
  /^[$€£]\d/,
  /^(?:0x|#)[0-9a-f]{3,10}$/i,
  /^(?:\.{0,2}|~)\/[\w.~-]/,
  /^\d{1,4}(?:st|nd|rd|th|x|k|mb|gb|min|sec|ms|h)?$/i,
];

/** Whether what stands in the place of a password is one. Errs towards no: "my password is wrong" holds none. */
export function isSecretValue(value: string, way: Way, words: SpokenWords): boolean {
  const { isGiven, isAlone } = way;
  if (value.length < leastFor(way) || [...STAND_IN, ...PLAIN].some((shape) => shape.test(value)))
    return false;
  const folded = foldInPlace(value);
  if (isOrdinary(folded, words)) return false;
  const hasLetter = /\p{L}/u.test(value);
  const hasDigit = /\p{N}/u.test(value);
  const hasSign = /[!#$%&*+=?@^_~§]/.test(value);
  if (value.includes(" ")) return isGiven && hasLetter && hasDigit;
  if (hasDigit && !hasLetter) return hasSign || (isGiven && value.replace(/\D/g, "").length > LEAST.given);
  if (hasDigit || hasSign) return true;
  return isGiven && /^\p{L}+$/u.test(value) && (isAlone || isMixed(value)) && !isNamed(folded, words);
}

/** "Postfachpasswort" is a name for one, and none. Shorter names are in many words. */
const isNamed = (value: string, { labels }: SpokenWords) =>
  labels.some((label) => label.length >= 4 && value.includes(label));

/** Small letters, then a capital, as no word has them. */
const isMixed = (value: string) => /\p{Ll}\p{Lu}/u.test(value);

/** Made of nothing but words that people use, and short numbers: OAuth2, 16-letter, SSL/TLS. */
function isOrdinary(value: string, { isWord }: SpokenWords): boolean {
  if (isWord(value)) return true;
  if (!/^[\p{L}\p{N}\p{M}'’./,+&_-]+$/u.test(value)) return false;
  return value
    .split(/[^\p{L}\p{N}\p{M}]/u)
    .every((part) => part === "" || isWord(part) || /^\d{1,2}$/.test(part));
}
