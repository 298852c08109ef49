import type { Server } from "../../knowledge/schema/index.ts";
import type { HostMention } from "../query.ts";

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

/** A step that only sets or compares the server. */
const COMPARES = /\{\{(?:smtpHost|imapHost|smtpPort)\}\}|\bcompare\b.*\bbelow\b|\bchange both servers\b/i;

/** What is left to do for somebody whose server and port are right; everything, where that would be nothing. */
export function furtherSteps(steps: readonly string[]): readonly string[] {
  const others = steps.filter((step) => !COMPARES.test(step));
  return others.length > 0 ? others : steps;
}
