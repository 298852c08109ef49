/** A bucket for each key: holds `most`, and gets one back every `everyMs`. */
export interface Size {
  readonly most: number;
  readonly everyMs: number;
}

/**
 * What a surface remembers for a while: in this process (`local-memory.ts`), or shared by all that run (`src/redis`). A key is a word for
 * its kind, a colon, and anything at all, such as what somebody wrote: only its digest is kept. A value holds ids and words of ours alone.
 * Nothing here throws, and nothing takes longer than a quarter of a second.
 */
export interface Memory {
  /** Keeps `key` with an empty value, and says true, where nothing is kept of it. Of many who claim at once one gets it. */
  claim(key: string, ttlMs: number): Promise<boolean>;
  get(key: string): Promise<string | undefined>;
  /** @param ttlMs milliseconds until it is forgotten */
  set(key: string, value: string, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** Takes one out of the bucket of `key`; false where that is empty. */
  take(key: string, size: Size): Promise<boolean>;
}
