import type { Authentication, ProviderData } from "../../knowledge/schema/index.ts";
import { signInName } from "../../phrases/sign-in.ts";

type Family = NonNullable<ProviderData["signIn"]>;

const KIND: Readonly<Record<Authentication, string>> = {
  OAuth2: "sign in (OAuth2)",
  "app-password": "an app password (made for one app, not your normal password)",
  "account-password": "the password of the account",
  "mailbox-password": "the password of this mailbox (not of the customer account)",
  "authorization-code": "an authorization code from the provider's settings (not your normal password)",
  "secure-mail-key": "a secure mail key (not your normal password)",
  "device-password": "a device password made in the settings (not your normal password)",
  "bridge-password": "the password that the Bridge app shows (not your normal password)",
  "api-key": "an API key (not the password of your account)",
  "smtp-credentials": "the SMTP password made for this (not the password of your account)",
  none: "none needed",
};

const SHORT: Readonly<Record<Authentication, string>> = {
  OAuth2: "sign-in (OAuth2)",
  "app-password": "app password",
  "account-password": "account password",
  "mailbox-password": "mailbox password",
  "authorization-code": "authorization code",
  "secure-mail-key": "secure mail key",
  "device-password": "device password",
  "bridge-password": "Bridge password",
  "api-key": "API key",
  "smtp-credentials": "SMTP password",
  none: "no password",
};

export interface PasswordFacts {
  readonly authentication: readonly Authentication[];
  readonly signIn?: Family | undefined;
  readonly passwordName?: string | undefined;
  /** For a sign-in page of its own. */
  readonly displayName?: string | undefined;
}

/** Which password it is: always said, as "the password" means five different things. */
export function passwordText({ authentication, signIn, passwordName, displayName }: PasswordFacts): string {
  const kinds = authentication.filter((kind) => kind !== "OAuth2");
  const words =
    passwordName && kinds.length > 0 ? [nameOf(passwordName, kinds)] : kinds.map((kind) => KIND[kind]);
  if (!authentication.includes("OAuth2")) return words.join(", or ");
  const signing = signInText(signIn, displayName);
  return words.length === 0
    ? `none: ${signing}; passwords are refused`
    : `${signing}, or ${words.join(", or ")}`;
}

function signInText(signIn: Family | undefined, displayName: string | undefined): string {
  return `sign in with ${signInName(signIn, displayName ?? "the provider")} (OAuth2)`;
}

/** The kind of password in two or three words, for a sentence: `app password`. OAuth2 only: `sign-in (OAuth2)`. */
export function passwordShort({ authentication, passwordName }: PasswordFacts): string {
  const kind = authentication.find((one) => one !== "OAuth2") ?? "OAuth2";
  return passwordName && passwordName.length <= 40 && kind !== "OAuth2" ? passwordName : SHORT[kind];
}

/**
 * How to log in, as the setting of a mail app: `Authentication method \`OAuth2\``. Without facts (no provider is
 * known) both ways are named.
 */
export function loginShort(facts: PasswordFacts | undefined): string {
  if (!facts) return "`OAuth2` where it is offered, otherwise `Normal password`";
  const byPassword = `\`Normal password\` with the ${passwordShort(facts)}`;
  if (!facts.authentication.includes("OAuth2")) return byPassword;
  return facts.authentication.every((kind) => kind === "OAuth2")
    ? "`OAuth2`"
    : `\`OAuth2\`, or ${byPassword}`;
}

function nameOf(passwordName: string, kinds: readonly Authentication[]): string {
  const isNormal = kinds.some((kind) => kind === "account-password" || kind === "mailbox-password");
  return isNormal ? passwordName : `${passwordName} (not your normal password)`;
}
