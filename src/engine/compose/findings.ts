import type { Block } from "../../card/card.ts";
import type { Server } from "../../knowledge/schema/index.ts";
import { incomingHost, outgoingHost, PORT_25, portAndTls, SHORT_USER_NAME } from "../phrases/findings.ts";
import type { Finding } from "../signatures/pasted.ts";

/** What cannot be right in the settings that were pasted; what the provider's own data has is right. */
export function findingBlocks(findings: readonly Finding[], servers: readonly Server[]): Block[] {
  return findings.flatMap((finding) => {
    const text = sentence(finding, servers);
    return text ? [{ type: "notice" as const, tone: "stop" as const, text }] : [];
  });
}

function sentence(finding: Finding, servers: readonly Server[]): string | undefined {
  const smtp = servers.find((server) => server.type === "smtp");
  const reads = servers.find((server) => server.type !== "smtp");
  switch (finding.kind) {
    case "incoming-host-for-sending":
      return finding.hostname === smtp?.hostname ? undefined : incomingHost(finding.hostname, smtp?.hostname);
    case "outgoing-host-for-reading":
      return finding.hostname === reads?.hostname
        ? undefined
        : outgoingHost(finding.hostname, reads?.hostname);
    case "port-and-tls": {
      const { port, written } = finding;
      const isOwn = servers.some((server) => server.port === port && server.tls === written);
      return isOwn ? undefined : portAndTls(port, written);
    }
    case "port-25":
      return servers.some((server) => server.port === 25) ? undefined : PORT_25;
    case "short-user-name": {
      const isFull = servers.length > 0 && servers.every(({ username }) => username === "%EMAILADDRESS%");
      return isFull ? SHORT_USER_NAME : undefined;
    }
    default:
      return finding satisfies never;
  }
}
