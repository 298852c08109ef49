/**
 * Letters of other alphabets that look like a Latin one: Unicode Technical Standard 39, confusables of Unicode 17, as far as
 * they are small letters of Latin, Cyrillic, Greek and Armenian (https://www.unicode.org/Public/security/latest/confusables.txt).
 */
const LOOK_LIKE: Readonly<Record<string, string>> = {
  a: "ɑαа",
  c: "сᴄ",
  d: "ԁ",
  e: "еҽꬲ",
  f: "ƒքẝꞙꬵ",
  g: "ƍɡցᶃ",
  h: "һհ",
  i: "ıɩɪιіւꙇ",
  j: "ϳј",
  l: "ǀӏ",
  n: "ոռ",
  o: "οσоօᴏᴑꬽ",
  p: "þƿρϸр",
  q: "ԛգզ",
  r: "гᴦꭇꭈ",
  s: "ƽѕꜱ",
  u: "ʋυսᴜꞟꭎꭒ",
  v: "νѵᴠ",
  w: "ɯшѡԝաᴡ",
  x: "х",
  y: "ɣʏγуүᶌỿꭚ",
  z: "ᴢ",
};

/** Among the letters and digits of a plain domain name: a one for an l, a nought for an o, rn for m; from the same list. */
const PLAIN: Readonly<Record<string, string>> = { "1": "l", "0": "o", m: "rn" };

const LATIN = new Map([
  ...Object.entries(LOOK_LIKE).flatMap(([latin, others]) =>
    [...others].map((other) => [other, latin] as const),
  ),
  ...Object.entries(PLAIN),
]);

const ACCENTS = /[\u0300-\u036f]/g;

/**
 * What a name looks like: two names of the same skeleton are taken for each other. A capital i counts as the l that it looks
 * like, so the name has to come as it was written.
 */
export const skeleton = (written: string): string =>
  Array.from(
    written.replaceAll("I", "l").normalize("NFKC").toLowerCase().normalize("NFD").replace(ACCENTS, ""),
    (letter) => LATIN.get(letter) ?? letter,
  ).join("");
