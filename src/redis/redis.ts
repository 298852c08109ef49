/** The little of Redis that is used. Every command throws where Redis is away or does not answer within three quarters of a second. */
export interface Redis {
  /** Whether commands are of no use at this moment. */
  isAway(): boolean;
  /** Calls `listener` each time that a connection stands again. */
  onBack(listener: () => void): void;
  get(key: string): Promise<string | undefined>;
  /** @param ttlMs milliseconds after which it is gone; for ever when left out */
  set(key: string, value: string, ttlMs?: number): Promise<void>;
  /** Sets what nobody has set; says whether it did. */
  setIfAbsent(key: string, value: string, ttlMs?: number): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** Runs a script of Redis's Lua on one key, as one step: `KEYS[1]`, `ARGV`. */
  run(script: string, key: string, args: readonly (string | number)[]): Promise<unknown>;
  /** Hangs up at once. */
  close(): Promise<void>;
}
