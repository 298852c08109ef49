import type { Socket } from "node:net";
import { Stopped } from "./findings.ts";

/** More than this is no conversation about mail. */
const MOST_BYTES = 8 * 1024;

/** A conversation in lines over one socket, plain or TLS, bounded in bytes; its time is its owner's affair. */
export class Channel {
  readonly #socket: Socket;
  #held = "";
  #taken = 0;
  #ended: Error | undefined;
  #wake = () => {};

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", this.#take).on("error", this.#end).on("close", this.#close);
  }

  readonly #take = (bytes: Buffer) => {
    this.#taken += bytes.length;
    if (this.#taken > MOST_BYTES) {
      this.#held = "";
      this.#socket.destroy(new Stopped("too-much"));
    } else this.#held += bytes.toString("latin1");
    this.#wake();
  };

  readonly #end = (error: Error) => {
    this.#ended ??= error;
    this.#wake();
  };

  readonly #close = () => this.#end(new Stopped("closed"));

  send(command: string): void {
    this.#socket.write(`${command}\r\n`);
  }

  /**
   * The next line without its end.
   *
   * @throws Stopped or the socket's error when there will be none
   */
  async line(): Promise<string> {
    for (;;) {
      const end = this.#held.indexOf("\n");
      if (end >= 0) return this.#cut(end);
      if (this.#ended) throw this.#ended;
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
  }

  #cut(end: number): string {
    const line = this.#held.slice(0, end).replace(/\r$/, "");
    this.#held = this.#held.slice(end + 1);
    return line;
  }

  /**
   * Hands the socket over to TLS.
   *
   * @throws Stopped if more came than was read: what stands before the handshake is nobody's word (RFC 3207, section 6)
   */
  release(): void {
    this.#socket.off("data", this.#take).off("close", this.#close);
    if (this.#held !== "") throw new Stopped("early-bytes");
  }
}
