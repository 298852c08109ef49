/** What the DNS says to one question. */
export interface DnsAnswer<T> {
  /** None where the name has none of this type. */
  readonly records: readonly T[];
  /** False where there is no such name at all, of any type (NXDOMAIN, RFC 8020). */
  readonly exists: boolean;
  /**
   * Whether the resolver says that DNSSEC vouches for all of it (the AD bit, RFC 6840 5.7). Its word is worth what the way to it is worth,
   * so only that of a trusted server counts.
   */
  readonly isSigned: boolean;
  /** Seconds for which it holds: the least of its records (RFC 1035), of "no" the zone's own (RFC 2308); 0 where nobody says. */
  readonly ttl: number;
}

export interface MxRecord {
  readonly preference: number;
  /** Lower case, without the last dot; `.` for none. */
  readonly exchange: string;
}

export interface SrvRecord {
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  /** Lower case, without the last dot; `.` for "not offered" (RFC 2782). */
  readonly target: string;
}

/** Why there is no answer: none came in time, or all that came were refusals and failures. */
export type DnsReason = "too-slow" | "failed";

export class DnsFailed extends Error {
  readonly reason: DnsReason;

  constructor(reason: DnsReason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Asks the DNS. Names are whole (no search list) and ASCII; `until` is the moment by the tools' clock at which the answer has to be there.
 * Each rejects with DnsFailed alone.
 */
export interface Dns {
  /** Both families, IPv4 first; signed only if both answers are. One family is enough. */
  addresses(name: string, until: number): Promise<DnsAnswer<string>>;
  mx(name: string, until: number): Promise<DnsAnswer<MxRecord>>;
  srv(name: string, until: number): Promise<DnsAnswer<SrvRecord>>;
}
