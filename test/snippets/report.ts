export type How = "executed" | "parsed" | "skipped" | "FAILED";

export interface Row {
  readonly snippet: string;
  readonly mode: string;
  readonly how: How;
  readonly note: string;
}

/** The table of what was proven and how, and the line that counts it. */
export function report(rows: readonly Row[]): string {
  const widest = Math.max(...rows.map(({ snippet }) => snippet.length));
  const line = ({ snippet, mode, how, note }: Row) =>
    `${snippet.padEnd(widest)}  ${mode.padEnd(8)}  ${how.padEnd(8)}  ${note}`.trimEnd();
  const count = (how: How) => rows.filter((row) => row.how === how).length;
  const total = `snippets executed ${count("executed")} (of ${rows.length}), parsed ${count("parsed")}, skipped ${count("skipped")}`;
  const failed = count("FAILED") > 0 ? `, FAILED ${count("FAILED")}` : "";
  return `\n${rows.map(line).sort().join("\n")}\n\n${total}${failed}\n`;
}
