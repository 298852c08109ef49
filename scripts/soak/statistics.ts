/** The value below which `share` of the values lie; NaN where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line through points by least squares: its slope, and the standard error of that. NaN below three points. */
export function slopeOf(points: readonly Point[]): { readonly slope: number; readonly error: number } {
  const n = points.length;
  if (n < 3) return { slope: Number.NaN, error: Number.NaN };
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / n;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = mean((point) => (point.x - x) ** 2);
  const slope = mean((point) => (point.x - x) * (point.y - y)) / spread;
  const rest = points.reduce((sum, point) => sum + (point.y - y - slope * (point.x - x)) ** 2, 0);
  return { slope, error: Math.sqrt(rest / (n - 2) / (spread * n)) };
}
