/** Words in front of a secret, in the languages people ask in. */
const PASSWORD_WORD =
  "(?:app[ -]?)?(?:password|passwort|kennwort|passphrase|passcode|passwd|pwd|pass|mot de passe|contraseña|senha|パスワード)";
/** `password: x`, `my password is x`, `pwd=x`. */
const SAYS = "(?:\\s(?:is|ist|est|es|é)\\b\\s?[:=]?|\\s?[:=]|は)";
const NAMED = new RegExp(`${PASSWORD_WORD}["']?${SAYS}\\s{0,3}["'\`]?(\\S{4,128})`, "giu");
/** Four groups of four letters, as Google and Yahoo show an app password. */
const GROUPS = /\b[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}\b/;
const MENTIONS_PASSWORD = new RegExp(PASSWORD_WORD, "iu");
/** Shapes that are secrets by themselves: SMTP AUTH, a password in an address, keys of sending services. */
const SHAPES = [
  /\bAUTH (?:PLAIN|LOGIN) [A-Za-z0-9+/=]{12,}/,
  /\b(?:smtps?|imaps?|pop3s?):\/\/[^\s:@/]+:[^\s@/]{4,}@/,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/,
  /\bxsmtpsib-[\w-]{16,}/,
  /\bkey-[0-9a-f]{32}\b/,
];
/** What stands in the place of a password in an example or in code. */
const PLACEHOLDER =
  /^(?:[*•.]{2}|[xX]{3}|[<[{(]|\$[{(A-Z]|%[A-Z]|your|process\.|os\.|env|getenv|config|settings)/;

/** Whether a question seems to hold a password or a key. Errs towards no: "my password is wrong" holds none. */
export function holdsSecret(text: string): boolean {
  if (SHAPES.some((shape) => shape.test(text))) return true;
  if (MENTIONS_PASSWORD.test(text) && GROUPS.test(text)) return true;
  return [...text.matchAll(NAMED)].some(([, value]) => looksSecret(value ?? ""));
}

/** `text` with `mark` in the place of everything that seems to be a password or a key. */
export function withoutSecrets(text: string, mark: string): string {
  const shapeless = SHAPES.reduce((rest, shape) => rest.replace(new RegExp(shape, "g"), mark), text);
  const groupless = MENTIONS_PASSWORD.test(text)
    ? shapeless.replace(new RegExp(GROUPS, "g"), mark)
    : shapeless;
  return groupless.replace(NAMED, (whole, value: string) =>
    looksSecret(value) ? whole.slice(0, whole.length - value.length) + mark : whole,
  );
}

/** A word is no secret; something with a digit or a mark within is. */
function looksSecret(value: string): boolean {
  const bare = value.replace(/["'`,.;:!?)]{1,128}$/u, "");
  return bare.length >= 4 && !PLACEHOLDER.test(bare) && /[\p{N}!#$%&*+=?@^_~]/u.test(bare);
}
