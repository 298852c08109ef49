/** Printable UTF-8; SASL parts its fields by NUL and ^A (RFC 4616, XOAUTH2). */
const LOGIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S} \0\u0001]+$/u;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Whether base64 holds readable text, as a login does: "basic authentication" is made of base64 letters too, and holds none. */
export function decodesToLogin(code: string): boolean {
  try {
    return LOGIN.test(utf8.decode(Uint8Array.from(atob(code), (char) => char.charCodeAt(0))));
  } catch {
    return false;
  }
}
