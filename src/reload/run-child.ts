import { spawn } from "node:child_process";
import { deserialize } from "node:v8";
import { PACKAGE_ROOT } from "../knowledge/shipped.ts";
import type { Made, NotMade } from "./made.ts";

/** What a new base may cost. */
export interface Bounds {
  /** Learning takes ten to thirty seconds of a free core, and gets only what answers leave over. */
  readonly longestMs: number;
  /** The shipped base takes six megabytes. */
  readonly mostBytes: number;
  readonly program: string;
}

const BOUNDS: Bounds = {
  longestMs: 300_000,
  mostBytes: 64 * 1024 * 1024,
  program: `${PACKAGE_ROOT}dist/reload/child.js`,
};

/** Learning takes 370 MB with these, 420 without, in the same time; measured on Node.js 20. */
const SMALL = ["--max-old-space-size=256", "--max-semi-space-size=2"];

/** Of what it says when it breaks down, such as "JavaScript heap out of memory". */
const LAST_WORDS = 2_000;

/**
 * Makes a base in a process of its own, so that nobody waits for it. It knows no token of this process. Never rejects.
 *
 * @param code the `codeFingerprint` of this process
 * @param ended ends it at once
 */
export function runChild(
  folders: readonly string[],
  code: string,
  ended: AbortSignal,
  { longestMs, mostBytes, program }: Bounds = BOUNDS,
): Promise<Made | NotMade> {
  if (ended.aborted) return Promise.resolve(failed("it was ended"));
  const { HOME, XDG_CACHE_HOME } = process.env;
  const child = spawn(process.execPath, [...SMALL, program, code, ...folders], {
    env: { ...(HOME && { HOME }), ...(XDG_CACHE_HOME && { XDG_CACHE_HOME }) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let why: string | undefined;
  const end = (reason: string) => {
    why ??= reason;
    child.kill("SIGKILL");
  };
  const onEnded = () => end("it was ended");
  ended.addEventListener("abort", onEnded);
  const late = setTimeout(end, longestMs, `it took more than ${longestMs / 1_000} seconds`);
  const chunks: Buffer[] = [];
  let bytes = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) end(`it came to more than ${mostBytes} bytes`);
    else chunks.push(chunk);
  });
  let words = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    words = (words + text).slice(-LAST_WORDS);
  });
  return new Promise((resolve) => {
    child.once("error", ({ message }) => resolve(failed(message)));
    child.once("close", (exit, signal) => {
      clearTimeout(late);
      ended.removeEventListener("abort", onEnded);
      if (exit !== 0) why ??= `its process ended with ${signal ?? exit} (${reasonIn(words)})`;
      resolve(why === undefined ? read(Buffer.concat(chunks)) : failed(why));
    });
  });
}

function read(bytes: Uint8Array): Made | NotMade {
  try {
    return deserialize(bytes);
  } catch {
    return failed("what its process wrote cannot be read");
  }
}

const failed = (problem: string): NotMade => ({ kind: "failed", problems: [problem] });

/** The line that names the error: "TypeError: …", "FATAL ERROR: …". */
const reasonIn = (words: string) =>
  words.split("\n").find((line) => /^(?:\w*Error|FATAL ERROR)\b/.test(line)) ?? "no reason told";
