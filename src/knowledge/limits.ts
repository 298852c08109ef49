/** How much a knowledge folder may hold: what ships, several times over. docs/operating.md has these in a table. */
export const LIMITS = {
  /** Bytes of a file; the largest that ships has 170,000. */
  fileBytes: 1_000_000,
  /** Keys, values, spaces and marks of YAML in a file, as its reader counts them; the richest that ships has 15,000. */
  fileTokens: 60_000,
  /** Names in one folder; the fullest that ships has 350. */
  namesInFolder: 2_000,
  /** Of a whole knowledge folder; the shipped one has 5,000,000. */
  bytesInAll: 50_000_000,
  /** Problems of one file that are told one by one. */
  problemsOfFile: 20,
} as const;
