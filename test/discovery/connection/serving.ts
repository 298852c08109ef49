import type { Socket } from "node:net";

/** What a server does with a connection. */
export type Serve = (socket: Socket, heard: string[]) => void;

export const nothing = () => {};

export const says =
  (text: string | Buffer): Serve =>
  (socket) =>
    void socket.write(text);

/** A byte a second and faster. */
export const drip =
  (text: string, everyMs: number): Serve =>
  (socket) => {
    let at = 0;
    const timer = setInterval(() => socket.write(text[at++ % text.length] ?? ""), everyMs);
    socket.on("close", () => clearInterval(timer));
  };

/** Writes as fast as it is read. */
export const flood =
  (text: string): Serve =>
  (socket) => {
    const more = () => {
      while (!socket.destroyed && socket.write(text));
    };
    socket.on("drain", more);
    more();
  };

/** After the words of `before` hangs up in this way. */
export const thenEnds =
  (before: string, end: (socket: Socket) => void): Serve =>
  (socket) => {
    socket.write(before);
    socket.once("data", () => end(socket));
  };

export const reset = (socket: Socket) => void socket.resetAndDestroy();
