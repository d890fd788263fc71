/** A list, or nothing where it is empty: what is absent is left out of the files. */
export function given<Item>(items: readonly Item[] | undefined): Item[] | undefined {
  return items === undefined || items.length === 0 ? undefined : [...items];
}

/** `true`, or nothing: `false` is the default of every flag in the files. */
export function flagged(value: boolean): true | undefined {
  return value || undefined;
}
