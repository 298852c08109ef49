import type { Server } from "../../knowledge/schema/index.ts";
import type { Findings, Reason, Step } from "./findings.ts";
import { certificateFaults } from "./sentence.ts";

/** One point in which a server is not as the base says. */
export interface Difference {
  readonly what: "type" | "tls" | "authentication";
  readonly says: string;
  readonly found: string;
}

/** What a look means for one value of the base. */
export interface Verdict {
  readonly outcome: "agrees" | "differs" | "unreached";
  readonly differences: readonly Difference[];
  /** Faults of the certificate in words. They are the server's, not the base's. */
  readonly certificate: readonly string[];
  readonly failed?: { readonly step: Step; readonly reason: Reason };
}

/** Whether the base is right about a server. Host and port are what was called, so they cannot differ. */
export function verdictOf(server: Server, found: Findings): Verdict {
  const differences = [...typeOf(server, found), ...modeOf(server, found), ...signInOf(server, found)];
  const outcome = differences.length > 0 ? "differs" : found.failed ? "unreached" : "agrees";
  return {
    outcome,
    differences,
    certificate: certificateFaults(found),
    ...(found.failed ? { failed: found.failed } : {}),
  };
}

const typeOf = ({ type }: Server, { protocol }: Findings): Difference[] =>
  protocol === undefined || protocol === type ? [] : [{ what: "type", says: type, found: protocol }];

const modeOf = ({ tls }: Server, { spoken }: Findings): Difference[] =>
  spoken === undefined || spoken === tls ? [] : [{ what: "tls", says: tls, found: spoken }];

/** https://www.rfc-editor.org/rfc/rfc7628 and Google's XOAUTH2. Other kinds of password all look alike from outside. */
const OAUTH = new Set(["OAUTHBEARER", "XOAUTH2"]);

function signInOf({ authentication }: Server, { after }: Findings): Difference[] {
  // A server that names no mechanism at all may still take one.
  if (!after || after.auth.length === 0) return [];
  const offered = after.auth.some((mechanism) => OAUTH.has(mechanism));
  if (!authentication.includes("OAuth2") || offered) return [];
  return [{ what: "authentication", says: "OAuth2", found: after.auth.join(" ") }];
}
