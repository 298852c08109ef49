/** Letters that Unicode does not take apart. */
const WHOLE: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "s" };

const OTHER = /[^\0-\x7f]/g;

/** Lower case without accents, each character at its own place: `Hasło` → `haslo`. Expects NFC. */
export const foldInPlace = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(OTHER, foldLetter);

function foldLetter(letter: string): string {
  const [lower = letter, ...more] = letter.toLowerCase();
  const [base = letter] = (more.length > 0 ? letter : lower).normalize("NFKD");
  return WHOLE[base] ?? (base.length === 1 ? base : letter);
}
