import type { ServerOptions } from "node:http";

/**
 * What one who asks slowly, or on many connections, gets of the HTTP server. Milliseconds.
 * https://nodejs.org/api/http.html#httpcreateserveroptions-requestlistener
 */
export const SERVER_LIMITS: ServerOptions = {
  /** Slack and reverse proxies send a head in one piece; also a connection that says nothing ends then. */
  headersTimeout: 5_000,
  /** A body may take ten seconds (`request-body.ts`), and its answer has three. */
  requestTimeout: 15_000,
  /** A question of 8,000 letters in an address; twice that in a head, so that the page can say what is too long itself. */
  maxHeaderSize: 32_768,
  /** How exactly the two are kept; Node's own is half a minute. */
  connectionsCheckingInterval: 1_000,
};

/** A reverse proxy holds a few dozen. Beyond this new ones are closed at once, before file handles run out (often 1,024). */
export const MOST_CONNECTIONS = 500;
