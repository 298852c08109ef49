import type { Protocol, TlsMode } from "./schema/index.ts";

/**
 * What TLS mode a port speaks by its registration or by wide custom.
 * Implicit: https://www.rfc-editor.org/rfc/rfc8314#section-3 (465, 993, 995); Amazon SES adds 2465.
 * STARTTLS: RFC 6409 (587), RFC 3207 (25), RFC 2595 (110, 143); SES 2587, many senders 2525.
 * Ports that are not listed are the provider's own affair.
 */
const MODES: Readonly<Record<number, { mode: TlsMode; by: string }>> = {
  465: { mode: "implicit", by: "RFC 8314" },
  993: { mode: "implicit", by: "RFC 8314" },
  995: { mode: "implicit", by: "RFC 8314" },
  2465: { mode: "implicit", by: "the twin of 465" },
  25: { mode: "starttls", by: "RFC 3207" },
  110: { mode: "starttls", by: "RFC 2595" },
  143: { mode: "starttls", by: "RFC 2595" },
  587: { mode: "starttls", by: "RFC 6409" },
  2525: { mode: "starttls", by: "the twin of 587" },
  2587: { mode: "starttls", by: "the twin of 587" },
};

const NAMES: Record<TlsMode, string> = { implicit: "implicit TLS", starttls: "STARTTLS", none: "cleartext" };

/** The TLS mode that goes with a port, or undefined where the port does not say. */
export function usualMode(port: number): TlsMode | undefined {
  return MODES[port]?.mode;
}

/** `Port 465 is implicit TLS (RFC 8314)`, or undefined where the port does not say. */
export function portSays(port: number): string | undefined {
  const usual = MODES[port];
  return usual && `Port ${port} is ${NAMES[usual.mode]} (${usual.by})`;
}

/** https://www.iana.org/assignments/service-names-port-numbers and RFC 8314; 2525, 2465, 2587: where networks block the usual ones. */
const TYPES: Readonly<Record<Protocol, readonly number[]>> = {
  imap: [993, 143],
  pop3: [995, 110],
  smtp: [465, 587],
};
const SENDING = [2525, 2465, 2587] as const;

/** The ports on which a protocol is offered to people; `sends`: a service that programs send through. */
export const usualPorts = (type: Protocol, sends: boolean): readonly number[] =>
  type === "smtp" && sends ? [...TYPES.smtp, ...SENDING] : TYPES[type];
