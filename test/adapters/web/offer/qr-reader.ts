/**
 * A reader of QR codes, level M, versions 1 to 15, undamaged and straight: by ISO/IEC 18004, and by nothing that wrote the code. It
 * finds version, level and mask in the code itself, and throws where the error correction does not fit the data.
 */
type Matrix = readonly (readonly boolean[])[];

/** Table 9: error correction codewords of a block, and how many blocks have how many data codewords. */
const BLOCKS: readonly (readonly [number, ...(readonly [number, number])[]])[] = [
  [10, [1, 16]],
  [16, [1, 28]],
  [26, [1, 44]],
  [18, [2, 32]],
  [24, [2, 43]],
  [16, [4, 27]],
  [18, [4, 31]],
  [22, [2, 38], [2, 39]],
  [22, [3, 36], [2, 37]],
  [26, [4, 43], [1, 44]],
  [30, [1, 50], [4, 51]],
  [22, [6, 36], [2, 37]],
  [22, [8, 37], [1, 38]],
  [24, [4, 40], [5, 41]],
  [24, [5, 41], [5, 42]],
];

/** Annex E: where alignment patterns have their middle. */
const ALIGNED: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
  [6, 30, 54],
  [6, 32, 58],
  [6, 34, 62],
  [6, 26, 46, 66],
  [6, 26, 48, 70],
];

/** Table 10, by row and column. */
const MASKS: readonly ((i: number, j: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/** The text in an SVG that consists of horizontal runs, `M4 4h7v1h-7z`, within a quiet zone. */
export function readQr(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const picture = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    picture[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return readMatrix(withoutQuietZone(picture));
}

function withoutQuietZone(picture: Matrix): Matrix {
  const first = picture.findIndex((row) => row.includes(true));
  if (first < 4) throw new Error("the quiet zone has four modules at least");
  return picture.slice(first, -first).map((row) => row.slice(first, -first));
}

function readMatrix(matrix: Matrix): string {
  const version = (matrix.length - 17) / 4;
  const format = formatOf(matrix);
  if (format >> 3 !== 0) throw new Error("level M only");
  const mask = MASKS[format & 7];
  if (!mask) throw new Error("there is no such mask");
  const data = blocksOf(codewords(matrix, version, mask), version).flat();
  return textIn(data, version);
}

/** 7.9: five bits, ten of correction, and a mask over all. */
function formatOf(matrix: Matrix): number {
  const places = [
    ...[0, 1, 2, 3, 4, 5, 7, 8].map((j) => [8, j] as const),
    ...[7, 5, 4, 3, 2, 1, 0].map((i) => [i, 8] as const),
  ];
  const bits = places.reduce((sum, [i, j]) => sum * 2 + Number(matrix[i]?.[j]), 0);
  return (bits ^ 0b101010000010010) >> 10;
}

/** Finder, timing and alignment patterns, format and version: no data. */
function isPattern(i: number, j: number, version: number): boolean {
  const size = version * 4 + 17;
  if ((i < 9 && j < 9) || (i < 9 && j >= size - 8) || (i >= size - 8 && j < 9)) return true;
  if (i === 6 || j === 6) return true;
  if (version >= 7 && ((i < 6 && j >= size - 11) || (j < 6 && i >= size - 11))) return true;
  const middles = ALIGNED[version - 1] ?? [];
  const isAtFinder = (a: number, b: number) =>
    (a < 9 && b < 9) || (a < 9 && b >= size - 9) || (a >= size - 9 && b < 9);
  return middles.some((a) =>
    middles.some((b) => !isAtFinder(a, b) && Math.abs(i - a) <= 2 && Math.abs(j - b) <= 2),
  );
}

/** 7.7.3: two columns at a time from the right, up and down in turn. */
function codewords(matrix: Matrix, version: number, mask: (i: number, j: number) => boolean): number[] {
  const size = matrix.length;
  const bits: number[] = [];
  let isUp = true;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < size; step += 1)
      for (const j of [right, right - 1]) {
        const i = isUp ? size - 1 - step : step;
        if (!isPattern(i, j, version)) bits.push(Number(matrix[i]?.[j] !== mask(i, j)));
      }
    isUp = !isUp;
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0),
  );
}

/** 7.6: the data of each block, its codewords taken in turn; each with its correction must be a word of the code. */
function blocksOf(all: readonly number[], version: number): number[][] {
  const [correction, ...groups] = BLOCKS[version - 1] ?? [0];
  const lengths = groups.flatMap(([count, length]) => Array<number>(count).fill(length));
  const blocks = lengths.map((): number[] => []);
  let at = 0;
  for (let turn = 0; turn < Math.max(...lengths); turn += 1)
    for (const [index, length] of lengths.entries()) if (turn < length) blocks[index]?.push(all[at++] ?? 0);
  const words = blocks.map((block) => [...block]);
  for (let turn = 0; turn < correction; turn += 1) for (const word of words) word.push(all[at++] ?? 0);
  for (const word of words) holdsTogether(word, correction);
  return blocks;
}

/** Reed-Solomon: the word as a polynomial is zero at each of the first powers of α, in GF(256) by 0x11d. */
function holdsTogether(word: readonly number[], correction: number): void {
  for (let power = 0; power < correction; power += 1) {
    const alpha = Array.from({ length: power }).reduce((value: number) => times(value, 2), 1);
    if (word.reduce((sum, one) => times(sum, alpha) ^ one, 0) !== 0)
      throw new Error("the error correction does not fit the data");
  }
}

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ (product >> 7 ? 0x11d : 0);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

/** 7.4.5: one segment in byte mode. */
function textIn(data: readonly number[], version: number): string {
  const bits = data.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  if (!bits.startsWith("0100")) throw new Error("byte mode only");
  const digits = version < 10 ? 8 : 16;
  const length = Number.parseInt(bits.slice(4, 4 + digits), 2);
  const bytes = Array.from({ length }, (_, at) =>
    Number.parseInt(bits.slice(4 + digits + at * 8, 12 + digits + at * 8), 2),
  );
  return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
}
