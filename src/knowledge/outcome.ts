/** What a command prints, and its exit code: 0 done, 1 the thing asked for failed or found something. */
export interface Outcome {
  readonly text: string;
  readonly code: 0 | 1;
}
