/** Somebody's browser, as far as an installation needs one: it keeps cookies, and is not sent on by itself. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #server: string;

  /** @param server where the public address leads to */
  constructor(server: string) {
    this.#server = server;
  }

  get cookies(): string {
    return [...this.#cookies].map((pair) => pair.join("=")).join("; ");
  }

  /**
   * @param address of any host; only path and query are looked at
   * @param server where the public address leads to this time
   */
  async opens(
    address: URL | string,
    server = this.#server,
  ): Promise<{ status: number; text: string; headers: Headers; to: URL | undefined }> {
    const { pathname, search } = new URL(address, server);
    const cookies = this.cookies;
    const response = await fetch(server + pathname + search, {
      redirect: "manual",
      headers: cookies ? { cookie: `other=1; ${cookies}` } : {},
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";", 1);
      this.#cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const location = response.headers.get("location");
    return {
      status: response.status,
      text: await response.text(),
      headers: response.headers,
      to: location ? new URL(location) : undefined,
    };
  }
}
