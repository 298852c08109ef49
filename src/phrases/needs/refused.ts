import type { Authentication, Need } from "../../knowledge/schema/index.ts";
import type { Refused } from "./catalogue.ts";

/** Needs that make a password beside the one people know. */
const MAKES_A_PASSWORD: ReadonlySet<Need["need"]> = new Set<Need["need"]>([
  "app-password",
  "device-password",
  "mailbox-password",
  "secure-mail-key",
  "authorization-code",
  "api-key",
  "smtp-credentials",
  "bridge",
]);

/**
 * Which passwords the servers refuse, where that is worth saying: nobody types the normal one any more, or no password
 * at all. Concluded from what the servers accept, so it stands in the data once.
 */
export function refusedBy(
  servers: readonly { readonly authentication: readonly Authentication[] }[],
  needs: readonly Need[],
): Refused | undefined {
  const accepted = new Set(servers.flatMap(({ authentication }) => authentication));
  const has = (kind: Need["need"]) => needs.some(({ need }) => need === kind);
  if (accepted.size === 1 && accepted.has("OAuth2") && has("sign-in")) return "every";
  const isRefused = servers.length > 0 && !accepted.has("account-password");
  return isRefused && needs.some(({ need }) => MAKES_A_PASSWORD.has(need)) ? "normal" : undefined;
}
