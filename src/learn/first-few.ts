/** The first few of what sorting would give, without sorting all; of equal ones those that come earlier. */
export function firstFew<T>(items: Iterable<T>, most: number, compare: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const item of items) {
    let at = first.length;
    while (at > 0 && compare(item, first[at - 1] as T) < 0) at -= 1;
    if (at === most) continue;
    first.splice(at, 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}
