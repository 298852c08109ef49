import { listed } from "../en.ts";

/** What is said before all else: a secret in the message, a host that only looks like the provider's. */
export const en = {
  /** Somebody pasted a secret. `owner`: whose customers use such keys. */
  secret: {
    password:
      "Your message seems to hold a password. I did not keep it and never need one. Change that password: whoever has read it can use it.",
    "app-password":
      "Your message seems to hold an app password. I did not keep it and never need one. Delete it in the account and create a new one.",
    key: (owner: string | undefined) =>
      `Your message seems to hold a secret key${owner ? ` of ${owner}` : ""}. I did not keep it and never need one. Revoke it and create a new one: whoever has read it can use it.`,
    revoke: (owner: string) => `Revoke it at ${owner}`,
  },
  /** `name` stands beside a known provider and is not its own; `right`: its servers. */
  foreign: (name: string, provider: string, isServer: boolean, right: readonly string[]) =>
    `${isServer ? `\`${name}\` is not a server of ${provider}. Do not type your password there.` : `\`${name}\` does not belong to ${provider}. Do not type your password there.`}${right.length > 0 ? ` ${provider}'s is ${listed(right, "or")}.` : ""}`,
  /** `name` stands where the server of a provider is to be typed, and nobody in the base has it; `right`: its servers. */
  stranger: (name: string, provider: string, right: readonly string[]) =>
    `I do not know \`${name}\`: do not type your password there unless you know whose it is. ${provider}'s own is ${listed(right, "or")}.`,
  /** A misspelt domain was read as one that is known. */
  readAs: (written: string, meant: string) => `I read \`${written}\` as ${meant}.`,
};

export type Warnings = typeof en;
