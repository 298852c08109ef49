/** A map whose values are each made at their first use, from what is stored of them. */
export class StoredMap<Value, Stored> implements ReadonlyMap<string, Value> {
  readonly #stored: ReadonlyMap<string, Stored>;
  readonly #make: (stored: Stored, key: string) => Value;
  readonly #made = new Map<string, Value>();

  constructor(stored: ReadonlyMap<string, Stored>, make: (stored: Stored, key: string) => Value) {
    this.#stored = stored;
    this.#make = make;
  }

  get size(): number {
    return this.#stored.size;
  }

  has(key: string): boolean {
    return this.#stored.has(key);
  }

  get(key: string): Value | undefined {
    const made = this.#made.get(key);
    if (made !== undefined) return made;
    const stored = this.#stored.get(key);
    if (stored === undefined) return undefined;
    const value = this.#make(stored, key);
    this.#made.set(key, value);
    return value;
  }

  keys() {
    return this.#stored.keys();
  }

  *entries(): MapIterator<[string, Value]> {
    for (const key of this.keys()) yield [key, this.get(key) as Value];
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(each: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this);
  }
}
