/** Where what must outlive the process is put, shared by all replicas: Redis. Each call throws, soon, where it is away. */
export interface Shelf {
  get(key: string): Promise<string | undefined>;
  /** Kept until it is deleted. */
  set(key: string, value: string): Promise<void>;
  delete(key: string): Promise<void>;
  /** Says whether it was not there before. */
  setIfAbsent(key: string, value: string, ttlMs: number): Promise<boolean>;
}
