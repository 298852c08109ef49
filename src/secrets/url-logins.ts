import type { Span } from "./app-passwords.ts";
import { isSecretValue } from "./value.ts";
import type { SpokenWords } from "./words.ts";

/** `smtp://user:password@host`, RFC 3986 section 3.2.1; the user may be a whole address. */
const LOGIN = /\b[a-z][a-z0-9+.-]{1,12}:\/\/([^\s:/"'<>]{0,100}):([^\s"'<>/]{3,100})@(?=[\w[])/gi;

/** Passwords in the addresses of servers. */
export const urlLogins = (text: string, words: SpokenWords): Span[] =>
  [...text.matchAll(LOGIN)]
    .filter(([, , password = ""]) =>
      isSecretValue(password, { isGiven: true, words: 0, isAlone: true }, words),
    )
    .map(({ 0: whole, 2: password = "", index }) => {
      const last = index + whole.length - 1;
      return { first: last - password.length, last };
    });
