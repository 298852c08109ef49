import { listed } from "../en.ts";

/** What is said of a domain that was looked up. */
export const en = {
  /** Where an answer stands. */
  place: {
    mx: "its MX record in DNS",
    srv: "its SRV records in DNS",
    autoconfig: "its own autoconfig file",
    ispdb: "Thunderbird's provider list",
  },
  signed: "signed by DNSSEC",
  runBy: (domain: string, provider: string, place: string) =>
    `The mail of \`${domain}\` is with ${provider} (from ${place}), so these are ${provider}'s settings.`,
  own: (domain: string, place: string) => `These servers are named for \`${domain}\` by ${place}.`,
  unsigned:
    "That is not signed and could have been changed on the way: ask whoever runs the domain if the names look odd.",
  untold:
    "It does not say which user name and password: mostly the full email address and the password of the mailbox.",
  without: (domain: string, protocols: readonly string[]) =>
    `\`${domain}\` says that it has no ${listed(protocols, "and")}.`,
  otherwise: (place: string, names: readonly string[]) =>
    `Something else is named by ${place}: ${listed(names, "and")}.`,
  cleartext: (domain: string) =>
    `I looked \`${domain}\` up: it names servers without encryption only, and I do not pass those on.`,
  nothing: (domain: string) => `I looked \`${domain}\` up: it does not tell who runs its mail.`,
  late: (domain: string) => `I looked \`${domain}\` up and got no answer in time. Ask again in a minute.`,
  refused: {
    "no-such-domain": (domain: string) => `There is no domain \`${domain}\`: check the spelling.`,
    "too-many": (_domain: string) =>
      "I have looked up many domains just now. Ask again in a minute, and I look this one up.",
    "private-name": (domain: string) =>
      `\`${domain}\` is a name inside a private network: only whoever runs that network knows its mail servers.`,
  },
};

export type DiscoveryPhrases = typeof en;
