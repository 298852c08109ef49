// The numbers of Punycode, RFC 3492 section 5.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;
/** Past this there is no letter. */
const LAST_POINT = 0x10ffff;

/** A domain name with its `xn--` labels as the letters that they stand for (RFC 3492); a broken one stays as it is. */
export const fromPunycode = (domain: string): string =>
  domain
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decode(label.slice(4)) ?? label) : label))
    .join(".");

function decode(label: string): string | undefined {
  const end = label.lastIndexOf("-");
  const output = [...label.slice(0, Math.max(0, end))].map((letter) => letter.codePointAt(0) ?? 0);
  let [n, i, bias] = [INITIAL_N, 0, INITIAL_BIAS];
  for (let at = end + 1; at < label.length; ) {
    const number = numberAt(label, at, bias);
    if (!number) return undefined;
    i += number.value;
    bias = adapt(number.value, output.length + 1, output.length === 0 || n === INITIAL_N);
    n += Math.floor(i / (output.length + 1));
    if (n > LAST_POINT) return undefined;
    i %= output.length + 1;
    output.splice(i, 0, n);
    i += 1;
    at = number.next;
  }
  return String.fromCodePoint(...output);
}

/** A number of variable length, and where the next one begins. */
function numberAt(label: string, from: number, bias: number) {
  let [value, weight] = [0, 1];
  for (let at = from, k = BASE; at < label.length; at += 1, k += BASE) {
    const digit = "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(label[at] ?? "");
    if (digit < 0 || weight > LAST_POINT) return undefined;
    value += digit * weight;
    const t = Math.min(T_MAX, Math.max(T_MIN, k - bias));
    if (digit < t) return { value, next: at + 1 };
    weight *= BASE - t;
  }
  return undefined;
}

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > Math.floor(((BASE - T_MIN) * T_MAX) / 2); k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
