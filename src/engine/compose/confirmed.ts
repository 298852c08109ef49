import type { Line, Server } from "../../knowledge/schema/index.ts";
import type { HostMention } from "../names/addresses.ts";

/** The server that the person has set already: its name, and its port where they wrote one. Nothing to compare there. */
export function confirmedServer(
  servers: readonly Server[],
  hosts: readonly HostMention[],
  ports: readonly number[],
): Server | undefined {
  const named = new Set(hosts.filter(({ wrong }) => !wrong).map(({ hostname }) => hostname));
  return servers.find(
    ({ hostname, port }) => named.has(hostname) && (ports.length === 0 || ports.includes(port)),
  );
}

/** Holes for what is confirmed: a step that holds one only sets the server. */
const HOLES = ["{{smtpHost}}", "{{imapHost}}", "{{smtpPort}}"];

/** What is left to do for somebody whose server and port are right; everything, where that would be nothing. */
export function furtherSteps(steps: readonly Line[]): readonly Line[] {
  const others = steps.filter(
    ({ says, compares }) => !compares && !HOLES.some((hole) => says.includes(hole)),
  );
  return others.length > 0 ? others : steps;
}
