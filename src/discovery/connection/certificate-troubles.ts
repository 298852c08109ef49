import type { Findings } from "./findings.ts";

/** What an app would stumble over in the encryption of a server. */
export type CertificateTrouble =
  | { readonly is: "wrong-name"; readonly names: readonly string[] }
  | { readonly is: "out-of-time"; readonly from: string; readonly until: string }
  /** `code`: Node's. */
  | { readonly is: "distrusted"; readonly code: string }
  /** `what`: `TLS 1.0`, or `RSA 1024`. */
  | { readonly is: "outdated"; readonly what: string };

/** RFC 8996: these must not be used any more. */
const OLD_VERSIONS = /^(?:SSL|TLSv1$|TLSv1\.1$)/;

/** https://doi.org/10.6028/NIST.SP.800-57pt1r5, table 2: bits of an RSA key below which nobody should trust it. */
const LEAST_RSA_BITS = 2048;

/** The faults of a certificate and of the encryption under which it was shown; empty where there are none. */
export function certificateTroubles({ tls }: Findings): CertificateTrouble[] {
  if (!tls) return [];
  const { names, isForHost, isInTime, from, until, distrust, rsaBits } = tls.certificate;
  const version = tls.version === "TLSv1" ? "TLSv1.0" : tls.version;
  return [
    ...(isForHost ? [] : [{ is: "wrong-name", names } as const]),
    ...(isInTime ? [] : [{ is: "out-of-time", from, until } as const]),
    ...(distrust ? [{ is: "distrusted", code: distrust } as const] : []),
    ...(OLD_VERSIONS.test(tls.version) ? [{ is: "outdated", what: version.replace("v", " ") } as const] : []),
    ...(rsaBits !== undefined && rsaBits < LEAST_RSA_BITS
      ? [{ is: "outdated", what: `RSA ${rsaBits}` } as const]
      : []),
  ];
}
