import type { Mode } from "./fill.ts";
import type { Outcome } from "./process.ts";

/** A filled snippet in a directory of its own, ready to be run. */
export interface Snippet {
  readonly text: string;
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  readonly from: string;
  readonly to: string;
  readonly directory: string;
  /** Has `SMTP_PASSWORD`, a `HOME` of its own and, where there is a CA to trust, the usual variables that name it. */
  readonly environment: NodeJS.ProcessEnv;
  /** The CA to trust, for tools that read no environment variable; null when the server's certificate must stay unknown. */
  readonly caFile: string | null;
}

/** How one framework's snippet is executed. */
export interface Runner {
  /** `null` when it can run here, else one sentence that says what to install. */
  missing(): string | null;
  /** Sends one message from `from` to `to`. */
  run(snippet: Snippet): Promise<Outcome>;
  /** Why it does not refuse a server with an unknown certificate; the refusal is tested where this is left out. */
  readonly trustsAnyone?: string;
}
