/**
 * Longest text that is read. What follows it is ignored: a pasted log of some 200 lines fits, a megabyte does not
 * make an answer slow.
 */
export const READ_AT_MOST = 24_000;

const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const ACCENTS = /[\u0300-\u036f]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "–": "-",
  "—": " - ",
  "＠": "@",
};
const ODD = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** Keys of an English keyboard: most texts hold nothing else, and of these only capitals and one quote are folded. */
const ASCII = /^[\t\n\r -~]*$/;

/**
 * Folds what people write to one form: compatibility forms (NFKC), lower case, no accents on Latin letters, no
 * invisible or direction characters, plain quotes. Lone surrogates become U+FFFD.
 *
 * @param text anything at all
 * @returns the folded text, at most `READ_AT_MOST` characters
 */
export function normalise(text: string): string {
  const read = text.slice(0, READ_AT_MOST);
  return ASCII.test(read) ? read.toLowerCase().replaceAll("`", "'") : fold(read);
}

/** A text in compatibility form (full-width letters are plain ones) and without what nobody sees; its case and alphabets are kept. */
export const visible = (text: string): string => text.toWellFormed().normalize("NFKC").replace(INVISIBLE, "");

function fold(text: string): string {
  return visible(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replace(ODD, (letter: string) => LETTERS[letter] ?? letter)
    .slice(0, READ_AT_MOST);
}
