import type { TlsMode } from "../../knowledge/schema/index.ts";
import { SECURITY } from "./labels.ts";

/** The port of the same protocol that goes with the other mode. */
const SISTER: Readonly<Record<number, number>> = {
  465: 587,
  587: 465,
  993: 143,
  143: 993,
  995: 110,
  110: 995,
};

export function portAndTls(port: number, written: Exclude<TlsMode, "none">): string {
  const right = written === "starttls" ? "implicit" : "starttls";
  return `Port \`${port}\` goes with ${SECURITY[right]}, not with ${SECURITY[written]}: change one of the two. (${SECURITY[written]} goes with port \`${SISTER[port]}\`.)`;
}

export function incomingHost(hostname: string, outgoing: string | undefined): string {
  return `\`${hostname}\` is the server for reading mail, so sending through it fails.${outgoing ? ` The outgoing server is \`${outgoing}\`.` : ""}`;
}

export function outgoingHost(hostname: string, incoming: string | undefined): string {
  return `\`${hostname}\` is the server for sending, so no mail can be read from it.${incoming ? ` The incoming server is \`${incoming}\`.` : ""}`;
}

export const PORT_25 =
  "Port `25` is for mail servers among themselves, and most internet providers block it. Mail apps and programs send through `465` (SSL/TLS) or `587` (STARTTLS).";

export const SHORT_USER_NAME =
  "The user name here is the full email address, with the @ and what follows it.";
