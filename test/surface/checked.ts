import { setTimeout as sleep } from "node:timers/promises";
import type { CheckOf, ConnectionChecks } from "../../src/discovery/connection/checks.ts";
import type { Findings, Target } from "../../src/discovery/connection/findings.ts";

/** A server as it should be. */
export const TARGET: Target = { host: "imap.gmail.com", port: 993, tls: "implicit", protocol: "imap" };

/** What is seen there when all is well. */
export const WELL: Findings = {
  ...{ host: TARGET.host, port: TARGET.port, address: "192.0.2.7", protocol: "imap", spoken: "implicit" },
  after: { startTls: false, auth: ["PLAIN"] },
  tls: {
    version: "TLSv1.3",
    certificate: {
      ...{ names: ["imap.gmail.com"], issuer: "Test", from: "2026-01-01", until: "2027-01-01" },
      ...{ isForHost: true, isInTime: true },
    },
  },
};

/** Checks that always see the same, and what they were asked. */
export function checksThatSee(found: Findings | "too-many" = WELL, ms = 0) {
  const asked: (CheckOf & { asker: string })[] = [];
  const connectionChecks: ConnectionChecks = {
    offers: (_, servers) => servers.length > 0,
    async check(of, asker) {
      asked.push({ ...of, asker });
      await sleep(ms);
      return found === "too-many" ? found : [{ target: TARGET, found }];
    },
  };
  return { connectionChecks, asked };
}
