/** Columns of a terminal that nobody has widened. */
export const WIDTH = 80;

const WIDE =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u30ff\uff00-\uff60]|\p{Emoji_Presentation}/u;

/** Columns to write in: those of the terminal where it is narrow, down to a phone's. */
export const widthOf = (output: { readonly columns?: number | undefined }): number =>
  Math.max(40, Math.min(WIDTH, output.columns ?? WIDTH));

/** Columns that a text takes up: East Asian characters and emoji take two. */
export function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/**
 * Breaks a text into lines of at most `width` columns, at spaces; a longer word (a link) stays whole.
 *
 * @param first what the first line begins with, such as `  - `
 * @param rest what the others begin with: as many spaces, unless said
 */
export function wrap(text: string, first = "", rest = " ".repeat(columns(first)), width = WIDTH): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = rest + word;
    } else line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}
