import type { Found, Silence } from "./found.ts";

/** What one place came to when it was asked about a domain. */
export interface Outcome {
  readonly told: Found | Silence;
  /** Seconds for which that holds, where the place says so. */
  readonly ttl?: number;
  /** Set where the DNS has no such name. */
  readonly noSuchDomain?: true;
}

/**
 * Asks one place about a domain. Tells what went wrong instead of throwing.
 *
 * @param until the moment, by the tools' clock, at which it has to be done
 */
export type AskStep = (domain: string, until: number) => Promise<Outcome>;
