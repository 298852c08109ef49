import { DnsFailed } from "./dns/dns.ts";
import type { Silence } from "./found.ts";

/** What a question to the DNS that went wrong is told as, whatever was thrown. */
export const silenceOf = (error: unknown): Silence => (error instanceof DnsFailed ? error.reason : "failed");
