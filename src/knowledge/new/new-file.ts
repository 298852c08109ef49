/** A commented file to fill in, by its path inside a knowledge folder; or why it is not made, in one paragraph. */
export type NewFile =
  | { readonly inside: string; readonly text: string }
  | { readonly inside?: undefined; readonly refused: string };
