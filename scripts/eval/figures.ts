/** The day that dated facts are read at. */
export const AT = "2026-11-25";

/** `63.2 %`, or `-` of nothing. */
export const percent = (count: number, of: number) =>
  of === 0 ? "-" : `${((100 * count) / of).toFixed(1)} %`;
