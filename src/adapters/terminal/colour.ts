/** Paints text for a terminal, or leaves it as it is. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  value(text: string): string;
  stop(text: string): string;
  prepare(text: string): string;
}

/** Select Graphic Rendition, ECMA-48 §8.3.117. */
const SGR = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36 } as const;

const sgr = (code: number) => (text: string) => (text === "" ? "" : `\u001b[${code}m${text}\u001b[0m`);
const same = (text: string) => text;

const COLOURED: Paint = {
  bold: sgr(SGR.bold),
  dim: sgr(SGR.dim),
  value: sgr(SGR.cyan),
  stop: sgr(SGR.red),
  prepare: sgr(SGR.yellow),
};
const PLAIN: Paint = { bold: same, dim: same, value: same, stop: same, prepare: same };

/** Colour only on a TTY, and not where NO_COLOR is set to anything (https://no-color.org) or the terminal is dumb. */
export function paintFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  const wanted = stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  return wanted ? COLOURED : PLAIN;
}
