import { checkServerIdentity, type TLSSocket } from "node:tls";
import type { TlsFindings } from "./findings.ts";
import { printable } from "./printable.ts";

/** A hosting firm's certificate may name thousands. */
const MOST_NAMES = 20;

/**
 * What the server showed in the handshake. Judged, never enforced: nothing secret follows.
 *
 * @param now milliseconds since 1970
 */
export function tlsOf(socket: TLSSocket, host: string, now: number): TlsFindings {
  const shown = socket.getPeerCertificate();
  const names = (shown.subjectaltname ?? `CN:${textOf(shown.subject?.CN)}`).split(", ");
  const from = Date.parse(shown.valid_from);
  const until = Date.parse(shown.valid_to);
  const distrust = codeOf(socket.authorizationError);
  return {
    version: socket.getProtocol() ?? "",
    certificate: {
      names: names.slice(0, MOST_NAMES).map((name) => printable(name.replace(/^(?:DNS|CN|IP Address):/, ""))),
      issuer: printable(textOf(shown.issuer?.O ?? shown.issuer?.CN)),
      from: dayOf(from),
      until: dayOf(until),
      isForHost: checkServerIdentity(host, shown) === undefined,
      isInTime: from <= now && now < until,
      ...(distrust && !JUDGED_HERE.has(distrust) ? { distrust } : {}),
      // Only RSA keys come with a modulus.
      ...(shown.modulus && shown.bits ? { rsaBits: shown.bits } : {}),
    },
  };
}

/** Told by `isForHost` and `isInTime` (codes: https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
const JUDGED_HERE = new Set(["ERR_TLS_CERT_ALTNAME_INVALID", "CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"]);

/** A string, whatever the types say; or an error with a code. */
function codeOf(error: unknown): string | undefined {
  if (!error) return undefined;
  return printable(typeof error === "object" && "code" in error ? String(error.code) : String(error));
}

const textOf = (name: string | string[] | undefined) => [name ?? ""].flat().join(" ");

const dayOf = (time: number) => (Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10));
