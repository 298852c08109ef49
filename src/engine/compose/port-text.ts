import type { Server } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";

/** "`465` with SSL/TLS, or `587` with STARTTLS": the first choice and what else the same server offers. */
export function portText([first, ...others]: readonly Server[], phrases: Phrases): string {
  if (!first) return "";
  const same = others.find(({ hostname, tls }) => hostname === first.hostname && tls !== "none");
  const place = (server: Server) => phrases.place(server.port, phrases.security[server.tls]);
  return same ? `${place(first)}, ${phrases.or} ${place(same)}` : place(first);
}
