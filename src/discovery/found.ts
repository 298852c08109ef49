import type { Authentication, Protocol, TlsMode } from "../knowledge/schema/index.ts";

/** The places that are asked about a domain, in the order in which their word counts. */
export const STEPS = ["mx", "srv", "autoconfig", "ispdb"] as const;
export type Step = (typeof STEPS)[number];

/**
 * Who could have changed an answer on its way. `signed`: nobody, as it came over HTTPS or is signed by DNSSEC (as the resolver
 * says, RFC 6840 5.7); `plain`: whoever sits between here and the name server.
 */
export type Trust = "signed" | "plain";

/** A server that a domain names as its own. Holes of the user name are the knowledge's (`%EMAILADDRESS%`). */
export interface FoundServer {
  readonly type: Protocol;
  readonly hostname: string;
  readonly port: number;
  readonly tls: TlsMode;
  /** Undefined where the place does not say: DNS never does. */
  readonly username?: string | undefined;
  /** Empty where the place does not say. */
  readonly authentication: readonly Authentication[];
}

/** What one place says about a domain. An MX record of `.` (RFC 7505: no mail at all) is one without exchanges that offers no protocol. */
export interface Found {
  readonly step: Step;
  readonly trust: Trust;
  /** The page that was read; none for DNS. */
  readonly url?: string;
  /** Whose servers these are, by the knowledge: a provider's id. */
  readonly provider?: string;
  readonly variant?: string;
  /** Of an MX record: the machines that take the domain's mail, the first to be tried first. */
  readonly exchanges: readonly string[];
  readonly servers: readonly FoundServer[];
  /** What the domain says it does not have (an SRV record whose target is `.`, RFC 2782). */
  readonly notOffered: readonly Protocol[];
}

/** Why a step told nothing. */
export type Silence = "nothing" | "too-slow" | "failed" | "refused";

/** Why a domain was not looked up at all. */
export type Refusal = "not-a-domain" | "private-name" | "ip-address" | "too-many" | "no-such-domain";

/** All that a look-up of one domain brought. It never throws: what went wrong is told. */
export interface Discovery {
  /** As it was looked up, lower case and ASCII; as it was asked where it was refused. */
  readonly domain: string;
  /** In the order of `STEPS`. */
  readonly found: readonly Found[];
  readonly silent: Readonly<Partial<Record<Step, Silence>>>;
  readonly refused?: Refusal;
}

/**
 * Looks up a domain, never an address: the part before the `@` stays here. Takes 2.5 s at most.
 *
 * @param domain as somebody wrote it
 * @param asker whose look-ups are counted together; no name, a digest
 */
export type Discover = (domain: string, asker: string) => Promise<Discovery>;
