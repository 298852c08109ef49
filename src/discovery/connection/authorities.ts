import { readFileSync } from "node:fs";
import * as tls from "node:tls";

/** Where systems keep the authorities that they trust, in one file: Debian, Alpine and Arch; Fedora and Red Hat, two; openSUSE; OpenSSL's own place. */
const SYSTEM_FILES = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem",
];

/** Files as this process finds them; undefined for one that cannot be read. */
const fromDisk = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

/** Since Node 22.15: https://nodejs.org/api/tls.html#tlsgetcacertificatestype */
type Lists = { getCACertificates?(type: "system"): string[] };

/**
 * PEM of all authorities that this machine trusts: Node's own list, that of NODE_EXTRA_CA_CERTS (which Node leaves out where a list is
 * handed in), and the system's, which Node does not read by itself: by Node where it can, else from the usual files.
 *
 * @param extra the file that NODE_EXTRA_CA_CERTS names
 */
export function machineAuthorities(
  extra: string | undefined,
  read = fromDisk,
  { getCACertificates }: Lists = tls as Lists,
): string {
  const system = getCACertificates?.("system") ?? [SYSTEM_FILES.map(read).find(Boolean) ?? ""];
  const own = extra ? [read(extra) ?? ""] : [];
  return [...tls.rootCertificates, ...own, ...system].join("\n");
}
