import type { Block } from "../../card/card.ts";
import type { Server } from "../../knowledge/schema/index.ts";
import { incomingHost, portAndTls } from "../phrases/findings.ts";
import type { Finding } from "../recognise/pasted.ts";

/** What cannot be right in the settings that were pasted; a provider whose own data has the pair is an exception. */
export function findingBlocks(findings: readonly Finding[], servers: readonly Server[]): Block[] {
  return findings.flatMap((finding) => {
    if (finding.kind === "incoming-host-for-sending") {
      return [
        notice(incomingHost(finding.hostname, servers.find((server) => server.type === "smtp")?.hostname)),
      ];
    }
    const { port, written } = finding;
    const own = servers.some((server) => server.port === port && server.tls === written);
    return own ? [] : [notice(portAndTls(port, written))];
  });
}

const notice = (text: string): Block => ({ type: "notice", tone: "stop", text });
