import type { Protocol, TlsMode } from "../../knowledge/schema/index.ts";

/** Where to look, and what is said to be there; `tls` decides which mode is tried first. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly tls: TlsMode;
  /** Left out where nobody said; the greeting tells it anyway. */
  readonly protocol?: Protocol;
}

export type Step = "resolve" | "connect" | "tls" | "greeting" | "capabilities" | "starttls";

/** Why a look ended early; how each is told is in `sentence.ts`. */
export type Reason =
  | "no-address"
  | "not-allowed"
  | "refused"
  | "unreachable"
  | "too-slow"
  | "closed"
  | "too-much"
  | "not-mail"
  | "sends-away"
  | "declined"
  | "no-tls"
  | "plain-text"
  | "early-bytes";

/** What ended a look. */
export class Stopped extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

export interface Certificate {
  readonly names: readonly string[];
  readonly issuer: string;
  /** YYYY-MM-DD, as the days of validity. */
  readonly from: string;
  readonly until: string;
  readonly isForHost: boolean;
  readonly isInTime: boolean;
  /** Node's code for why this machine does not trust it, such as `SELF_SIGNED_CERT_IN_CHAIN`; none if it does. */
  readonly distrust?: string;
  /** Bits of the key, where it is RSA. */
  readonly rsaBits?: number;
}

export interface TlsFindings {
  /** `TLSv1.3`. */
  readonly version: string;
  readonly certificate: Certificate;
}

/** What a server says it can do. */
export interface Offer {
  readonly startTls: boolean;
  /** SASL mechanisms; `USER` is POP3's own sign-in. */
  readonly auth: readonly string[];
  /** IMAP's LOGIN command is not taken now (RFC 9051, 6.2.3): before TLS that is right. */
  readonly loginDisabled?: true;
}

/** All that one look found out; texts from the server are printable ASCII. What was not reached is left out. */
export interface Findings {
  readonly host: string;
  readonly port: number;
  readonly address?: string;
  readonly protocol?: Protocol;
  readonly greeting?: string;
  /** The mode that really is spoken. `none`: it answers, and offers no STARTTLS. */
  readonly spoken?: TlsMode;
  /** What is offered in cleartext, where there is a cleartext part. */
  readonly before?: Offer;
  /** What is offered under TLS. */
  readonly after?: Offer;
  readonly tls?: TlsFindings;
  readonly failed?: { readonly step: Step; readonly reason: Reason };
}
