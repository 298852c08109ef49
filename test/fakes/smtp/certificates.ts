import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const directory = resolve("test/fakes/smtp/certificates");

/** The certificate of the CA that signed the fake servers' own; what a client must trust to talk to them. */
export const caFile = resolve(directory, "ca.pem");

/** Certificate and key for `localhost` and `127.0.0.1`; made by scripts/test-certificates.sh. */
export function serverCertificate(): { readonly cert: string; readonly key: string } {
  const read = (name: string) => readFileSync(resolve(directory, name), "utf8");
  return { cert: read("server.pem"), key: read("server-key.pem") };
}
