/** What a terminal obeys instead of showing, and what hides or turns round the text around it (Unicode's Bidi_Control). */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u200b\u2028\u2029\u2060\ufeff]/gu;

/** A line for people in which names and values of files can do nothing: `\u{1b}` stands for the escape character. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
