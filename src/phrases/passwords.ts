import type { Authentication, ProviderData } from "../knowledge/schema/index.ts";
import type { Phrases } from "./en.ts";
import { signInName } from "./sign-in.ts";

type Family = NonNullable<ProviderData["signIn"]>;

/** A name of a password that is no longer than this stands in the middle of a sentence. */
const SHORT_NAME = 40;

export interface PasswordFacts {
  readonly authentication: readonly Authentication[];
  readonly signIn?: Family | undefined;
  readonly passwordName?: string | undefined;
  /** For a sign-in page of its own. */
  readonly displayName?: string | undefined;
}

/** Which password it is: always said, as "the password" means five different things. */
export function passwordText(facts: PasswordFacts, phrases: Phrases): string {
  const { authentication } = facts;
  const words = passwordWords(facts, phrases);
  const or = ` ${phrases.or} `;
  if (!authentication.includes("OAuth2")) return words.join(or);
  const signing = phrases.password.signIn(
    signInName(facts.signIn, facts.displayName ?? phrases.password.ownProvider),
  );
  return words.length === 0 ? phrases.password.onlySignIn(signing) : [signing, ...words].join(or);
}

/** The provider's own name of its password is English prose, so that other languages name the kind. */
function passwordWords({ authentication, passwordName }: PasswordFacts, phrases: Phrases): string[] {
  const kinds = authentication.filter((kind) => kind !== "OAuth2");
  const { password, language } = phrases;
  if (!passwordName || kinds.length === 0 || language !== "en")
    return kinds.map((kind) => password.kind[kind]);
  const isNormal = kinds.some((kind) => kind === "account-password" || kind === "mailbox-password");
  return [isNormal ? passwordName : password.notNormal(passwordName)];
}

/** The kind of password in two or three words, for a sentence: `app password`. OAuth2 only: `sign-in (OAuth2)`. */
export function passwordShort({ authentication, passwordName }: PasswordFacts, phrases: Phrases): string {
  const kind = authentication.find((one) => one !== "OAuth2") ?? "OAuth2";
  const isShort = passwordName && passwordName.length <= SHORT_NAME && kind !== "OAuth2";
  return isShort && phrases.language === "en" ? passwordName : phrases.password.short[kind];
}

/**
 * How to log in, as the setting of a mail app: `Authentication method \`OAuth2\``. Without facts (no provider is
 * known) both ways are named.
 */
export function loginShort(facts: PasswordFacts | undefined, phrases: Phrases): string {
  const { password } = phrases;
  if (!facts) return password.unknown;
  const byPassword = password.normal(passwordShort(facts, phrases));
  if (!facts.authentication.includes("OAuth2")) return byPassword;
  return facts.authentication.every((kind) => kind === "OAuth2") ? "`OAuth2`" : password.oauthOr(byPassword);
}
