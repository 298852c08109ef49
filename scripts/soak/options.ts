import { parseArgs } from "node:util";

export interface SoakOptions {
  readonly seconds: number;
  /** Questions a second, both platforms together. */
  readonly rate: number;
  readonly seed: number;
}

const DEFAULTS: SoakOptions = { seconds: 300, rate: 50, seed: 1 };

/**
 * `--seconds N --rate N --seed N`.
 *
 * @throws Error for anything else, and for what is no whole number from 1
 */
export function readOptions(args: readonly string[]): SoakOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args: [...args], options: { seconds: text, rate: text, seed: text } });
  const number = (name: keyof SoakOptions) => {
    const value = values[name] === undefined ? DEFAULTS[name] : Number(values[name]);
    if (Number.isInteger(value) && value > 0) return value;
    throw new Error(
      `--${name}: found ${values[name]}. Allowed: a whole number from 1. Write --${name} ${DEFAULTS[name]}.`,
    );
  };
  return { seconds: number("seconds"), rate: number("rate"), seed: number("seed") };
}
