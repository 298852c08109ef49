/** Neighbours that belong together: at least one. */
export type Run<Item> = readonly [Item, ...Item[]];

/** Cuts a list where two neighbours do not belong together; the order stays. */
export function runs<Item>(
  items: readonly Item[],
  belong: (one: Item, next: Item) => boolean,
): readonly Run<Item>[] {
  const rows: [Item, ...Item[]][] = [];
  let before: Item | undefined;
  for (const item of items) {
    const row = rows.at(-1);
    if (row && before !== undefined && belong(before, item)) row.push(item);
    else rows.push([item]);
    before = item;
  }
  return rows;
}
