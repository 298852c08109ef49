import type { ProviderData } from "../knowledge/schema/index.ts";

type Family = NonNullable<ProviderData["signIn"]>;

const FAMILY: Readonly<Record<Exclude<Family, "own">, string>> = {
  google: "Google",
  microsoft: "Microsoft",
  yahoo: "Yahoo",
  aol: "AOL",
  apple: "Apple",
  zoho: "Zoho",
  yandex: "Yandex",
  mailru: "Mail.ru",
  fastmail: "Fastmail",
  comcast: "Xfinity",
};

/** The name on the sign-in page that OAuth2 opens: of the family, or of the provider itself. */
export const signInName = (signIn: Family | undefined, displayName: string): string =>
  signIn && signIn !== "own" ? FAMILY[signIn] : displayName;
