const LONGEST = 200;

/** What a stranger's server wrote, fit for a terminal and a report: printable ASCII only, and cut. */
export function printable(text: string, longest = LONGEST): string {
  const plain = text.slice(0, longest + 1).replace(/[^ -~]/g, "?");
  return plain.length > longest ? `${plain.slice(0, longest)}...` : plain;
}
