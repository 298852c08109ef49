import type { Protocol, TlsMode } from "../../knowledge/schema/index.ts";
import type { Findings, Reason, Target } from "./findings.ts";

/** What a look comes to for somebody whose mail does not work: one of a few things that can be said. */
export type Outcome =
  | { readonly is: "fine"; readonly mode: TlsMode }
  | { readonly is: "other-mode"; readonly mode: TlsMode; readonly due: TlsMode }
  | { readonly is: "cleartext" }
  | { readonly is: "other-protocol"; readonly protocol: Protocol }
  | { readonly is: "broken-starttls" }
  | { readonly is: Trouble };

/** `silent`: nothing came; `turned-away`: it says not now; `strange`: what came is no mail server's. */
export type Trouble = "unknown-name" | "silent" | "refused" | "turned-away" | "no-tls" | "strange";

const TROUBLES: Readonly<Record<Reason, Trouble>> = {
  "no-address": "unknown-name",
  "not-allowed": "unknown-name",
  refused: "refused",
  unreachable: "silent",
  "too-slow": "silent",
  closed: "turned-away",
  "too-much": "strange",
  "not-mail": "strange",
  "sends-away": "turned-away",
  declined: "turned-away",
  "no-tls": "no-tls",
  "plain-text": "strange",
  "early-bytes": "strange",
};

/** What was found, measured by what was expected. */
export function outcomeOf({ tls: due, protocol: wanted }: Target, found: Findings): Outcome {
  const { spoken, failed, protocol } = found;
  if (failed?.step === "starttls") return { is: "broken-starttls" };
  if (spoken === undefined || failed) return { is: TROUBLES[failed?.reason ?? "closed"] };
  if (wanted && protocol && wanted !== protocol) return { is: "other-protocol", protocol };
  if (spoken === due) return { is: "fine", mode: spoken };
  return spoken === "none" ? { is: "cleartext" } : { is: "other-mode", mode: spoken, due };
}
