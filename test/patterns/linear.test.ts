import { expect, test } from "@jest/globals";
import { literals } from "./literals.ts";
import { grown, type Worst, worstCases } from "./worst-cases.ts";

/** Twice the text in about twice the time; four times would be quadratic. Beyond this it is surely not linear. */
const MOST_GROWTH = 3;

/** Tiny texts first: they are enough to find what grows exponentially, and would not end on long ones. */
const LENGTHS = [10, 4_000];

/** What takes less than this for the longer text is not looked at again: linear ones take a tenth of it. */
const WORTH_A_LOOK_MS = 1;

/** As the code uses it: all matches, or the first. */
function run(regex: RegExp, text: string): number {
  const started = performance.now();
  if (regex.global) text.replace(regex, "");
  else regex.test(text);
  return performance.now() - started;
}

/** How much longer twice the text takes: the two side by side, the best of several rounds each. */
function growth(regex: RegExp, worst: Worst, length: number): number {
  const [short, long] = [grown(worst, length), grown(worst, 2 * length)];
  if (run(regex, long) < WORTH_A_LOOK_MS) return 0;
  let best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  for (let round = 0; round < 9; round++)
    best = [Math.min(best[0], run(regex, short)), Math.min(best[1], run(regex, long))];
  return best[1] < WORTH_A_LOOK_MS ? 0 : best[1] / best[0];
}

/** A busy machine can make a fast pattern look slow, but hardly five times in a row. */
const isSlow = (regex: RegExp, worst: Worst, length: number) =>
  [1, 2, 3, 4, 5].every(() => growth(regex, worst, length) >= MOST_GROWTH);

/** The text on which a pattern is not linear, if there is one. */
function slowOn(regex: RegExp): Worst | undefined {
  const cases = worstCases(regex.source);
  for (const length of LENGTHS) for (const worst of cases) if (isSlow(regex, worst, length)) return worst;
  return undefined;
}

test.each(["[.:]+$", "(?:a+)+b", "<[^>]*>", "\\s+$"])(
  "the search finds that /%s/ is not linear",
  (source) => {
    expect(slowOn(new RegExp(source))).toBeDefined();
  },
);

test("every regular expression of the source is linear in whatever it is given", () => {
  const slow = literals().flatMap(({ pattern, flags, path }) => {
    const worst = slowOn(new RegExp(pattern, flags));
    return worst ? [`${path}: /${pattern}/${flags} takes too long for ${JSON.stringify(worst)}`] : [];
  });
  expect(slow).toEqual([]);
}, 300_000);
