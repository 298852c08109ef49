import type { Rule } from "../base.ts";
import type { Protocol } from "../schema/index.ts";
import { placedServers } from "../server-places.ts";

/** What a host is called, without digits: `pop3.example.com` takes no IMAP. */
const LABELS: Readonly<Record<string, Protocol>> = { imap: "imap", pop: "pop3", smtp: "smtp" };

/** IMAP and SMTP changed places look right line by line. */
export const hostAndType: Rule = {
  name: "host-and-type",
  description: "a host that is called after a protocol speaks it",
  check(base, report) {
    for (const { file, ...provider } of base.providers.values()) {
      for (const { server, path } of placedServers(provider)) {
        const called = calledAfter(server.hostname);
        if (called === undefined || called === server.type) continue;
        report({
          file,
          path: [...path, "hostname"],
          found: `${server.type} at ${server.hostname}`,
          allowed: `${called} at a host of that name`,
          next: "Look for two hosts that changed places; if the source says so, rule an exception",
          subject: server.hostname,
        });
      }
    }
  },
};

/** By the labels before the registrable domain: `pop.secureserver.net`, `imap4.mail.example.com`. */
function calledAfter(hostname: string): Protocol | undefined {
  const label = /^(imap|pop|smtp)[s34]?[0-9]?(?=[.-])/.exec(hostname)?.[1];
  return label === undefined ? undefined : LABELS[label];
}
