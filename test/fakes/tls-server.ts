/** What a fake server lets in. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly token: string;
}

/** How a connection gets encrypted: from the first byte, or by a command. */
export type TlsMode = "implicit" | "starttls";

/** A fake server on loopback that serves only over TLS and only who signs in. */
export interface FakeTlsServer {
  readonly host: "localhost";
  readonly ports: Readonly<Record<TlsMode, number>>;
  /** How often somebody has tried to sign in, with whatever secret. */
  signIns(): number;
  close(): Promise<void>;
}
