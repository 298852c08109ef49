import type { Block } from "../../card/card.ts";
import type { Server } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";
import type { Finding } from "../signatures/pasted.ts";

/** The port of the same protocol that goes with the other mode (RFC 8314 §3, §7.3). */
const SISTER: Readonly<Record<number, number>> = {
  465: 587,
  587: 465,
  993: 143,
  143: 993,
  995: 110,
  110: 995,
};

/** What cannot be right in the settings that were pasted; what the provider's own data has is right. */
export function findingBlocks(
  findings: readonly Finding[],
  servers: readonly Server[],
  phrases: Phrases,
): Block[] {
  return findings.flatMap((finding) => {
    const text = sentence(finding, servers, phrases);
    return text ? [{ type: "notice" as const, tone: "stop" as const, text }] : [];
  });
}

function sentence(
  finding: Finding,
  servers: readonly Server[],
  { finding: says, security }: Phrases,
): string | undefined {
  const smtp = servers.find((server) => server.type === "smtp");
  const reads = servers.find((server) => server.type !== "smtp");
  switch (finding.kind) {
    case "incoming-host-for-sending":
      return finding.hostname === smtp?.hostname
        ? undefined
        : says.incomingHost(finding.hostname, smtp?.hostname);
    case "outgoing-host-for-reading":
      return finding.hostname === reads?.hostname
        ? undefined
        : says.outgoingHost(finding.hostname, reads?.hostname);
    case "port-and-tls": {
      const { port, written } = finding;
      const isOwn = servers.some((server) => server.port === port && server.tls === written);
      const right = security[written === "starttls" ? "implicit" : "starttls"];
      return isOwn ? undefined : says.portAndTls(port, right, security[written], SISTER[port]);
    }
    case "port-25":
      return servers.some((server) => server.port === 25) ? undefined : says.port25;
    case "short-user-name": {
      const isFull = servers.length > 0 && servers.every(({ username }) => username === "%EMAILADDRESS%");
      return isFull ? says.shortUserName : undefined;
    }
    default:
      return finding satisfies never;
  }
}
