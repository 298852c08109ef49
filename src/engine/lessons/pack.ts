import type { ModelData } from "../../learn/model.ts";
import type { Learned } from "./lessons.ts";
import { FACTS, READER, ROLES } from "./trainings.ts";

/** What was learned in another way is learned anew. */
const TRAININGS = JSON.stringify([ROLES, FACTS, READER]);

/** What was learned as bytes, and of which lessons (the base's fingerprint of them). */
export function pack(learned: Learned, lessons: string): Uint8Array {
  const { roles, facts, reader } = learned;
  const models = [roles, facts, reader];
  const header = models.map(({ labels, bias, scale, numbers, voted }) => ({
    labels,
    bias,
    scale,
    features: numbers.length,
    votes: voted.length,
  }));
  const head = new TextEncoder().encode(JSON.stringify({ lessons, trainings: TRAININGS, models: header }));
  const bytes: number[] = [];
  varint(bytes, head.length);
  for (const byte of head) bytes.push(byte);
  for (const model of models) packModel(bytes, model);
  return Uint8Array.from(bytes);
}

/** The opposite of `pack`; undefined where the bytes are of other lessons, or no such file. */
export function unpack(bytes: Uint8Array, lessons: string): Learned | undefined {
  try {
    const reader = new Bytes(bytes);
    const head = JSON.parse(new TextDecoder().decode(reader.take(reader.varint())));
    if (head.lessons !== lessons || head.trainings !== TRAININGS) return undefined;
    const [roles, facts, all] = head.models.map((one: Head) => unpackModel(reader, one));
    return { roles, facts, reader: all };
  } catch {
    return undefined;
  }
}

interface Head {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  readonly scale: number;
  readonly features: number;
  readonly votes: number;
}

/** Sorted numbers are stored by their distance from the one before: small ones take a byte. */
function packModel(bytes: number[], { numbers, rarity, from, voted, weights }: ModelData): void {
  let before = 0;
  for (const number of numbers) {
    varint(bytes, number - before);
    before = number;
  }
  for (const value of rarity) bytes.push(value);
  for (let at = 0; at < numbers.length; at += 1)
    varint(bytes, (from[at + 1] as number) - (from[at] as number));
  for (let at = 0; at < numbers.length; at += 1) {
    let label = 0;
    for (let vote = from[at] as number; vote < (from[at + 1] as number); vote += 1) {
      varint(bytes, (voted[vote] as number) - label);
      label = voted[vote] as number;
    }
  }
  for (const weight of weights) bytes.push(weight & 0xff);
}

function unpackModel(bytes: Bytes, { labels, bias, scale, features, votes }: Head): ModelData {
  const numbers = new Uint32Array(features);
  let before = 0;
  for (let at = 0; at < features; at += 1) {
    before += bytes.varint();
    numbers[at] = before;
  }
  const rarity = bytes.take(features).slice();
  const from = new Uint32Array(features + 1);
  for (let at = 0; at < features; at += 1) from[at + 1] = (from[at] as number) + bytes.varint();
  const voted = new Uint16Array(votes);
  for (let at = 0; at < features; at += 1) {
    let label = 0;
    for (let vote = from[at] as number; vote < (from[at + 1] as number); vote += 1) {
      label += bytes.varint();
      voted[vote] = label;
    }
  }
  const weights = Int8Array.from(bytes.take(votes), (byte) => (byte << 24) >> 24);
  return { labels, bias, scale, numbers, rarity, from, voted, weights };
}

/** Seven bits a byte, the last byte without the high bit (LEB128). */
function varint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

class Bytes {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError("the bytes end too early");
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }

  take(count: number): Uint8Array {
    const from = this.#at;
    this.#at += count;
    if (this.#at > this.#bytes.length) throw new RangeError("the bytes end too early");
    return this.#bytes.subarray(from, this.#at);
  }
}
