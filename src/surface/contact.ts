/** Whom "Ask a person" names: a web page, or a place or group of the platform by its id. */
export type Contact =
  | { readonly kind: "page"; readonly url: string }
  | { readonly kind: "own"; readonly id: string };

/** What HELP_CONTACT means on a platform whose ids look like `own`; undefined where it is another platform's id. */
export function contactOn(own: RegExp, contact: string | undefined): Contact | undefined {
  if (contact === undefined) return undefined;
  if (/^https?:\/\//.test(contact)) return { kind: "page", url: contact };
  return own.test(contact) ? { kind: "own", id: contact } : undefined;
}
