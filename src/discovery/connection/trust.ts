import { readFileSync } from "node:fs";
import * as tls from "node:tls";

/** Where Linux and BSD systems keep what they trust: https://go.dev/src/crypto/x509/root_linux.go and root_bsd.go list the same. */
const SYSTEM_FILES = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem",
];

/**
 * The authorities that this machine trusts: Node's own list, the system's (as browsers and mail apps do, and where a firm puts its own), and
 * those of NODE_EXTRA_CA_CERTS. PEM.
 *
 * @param files the system's, the first that can be read is taken
 */
export function trustedHere(env: NodeJS.ProcessEnv, files: readonly string[] = SYSTEM_FILES): string[] {
  const extra = env.NODE_EXTRA_CA_CERTS;
  return [...tls.rootCertificates, ...systemOnes(files), ...(extra ? [readable(extra)] : [])].filter(Boolean);
}

/** Node asks the system itself from 22.15 on. */
const asksTheSystem = (tls as { getCACertificates?: (type: "system") => string[] }).getCACertificates;

function systemOnes(files: readonly string[]): readonly string[] {
  if (asksTheSystem && files === SYSTEM_FILES) return asksTheSystem("system");
  return [files.map(readable).find((text) => text !== "") ?? ""];
}

/** A file that is not there tells nothing. */
function readable(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
