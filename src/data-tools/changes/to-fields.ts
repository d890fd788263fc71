import { asRecord, asRecords, asText } from './records.js';

/** Words of the format that say nothing beside what is in them. */
const SILENT: ReadonlySet<string> = new Set(['indicators', 'groups', 'value', 'plain']);

/** Words of the format that people know by another. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['aggregate', 'overall'],
  ['lat', 'latitude'],
  ['lon', 'longitude'],
]);

/**
 * Everything that an object says, each as a text by its name: `commitment`,
 * `commitment, average`, `sample size`. Items of lists go by their id or
 * language, or else by their place.
 */
export function toFields(value: unknown): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  addFields(fields, [], value);
  return fields;
}

function addFields(fields: Map<string, string>, names: readonly string[], value: unknown): void {
  if (Array.isArray(value)) addList(fields, names, value);
  else if (typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(value)) {
      // What an item of a list is called is in its name already.
      const isName = names.length > 0 && (field === 'id' || field === 'lang');
      if (!isName) addFields(fields, [...names, ...toWords(field)], inner);
    }
  } else if (asText(value) !== '') fields.set(names.join(', '), asText(value));
}

function addList(
  fields: Map<string, string>,
  names: readonly string[],
  list: readonly unknown[],
): void {
  if (list.some((item) => asRecord(item) === undefined)) {
    fields.set(names.join(', '), list.map(asText).join(' '));
    return;
  }
  asRecords(list).forEach((item, i) => {
    const name = asText(item.id) || asText(item.lang) || String(i + 1);
    // It is there even if nothing else is said of it.
    if (Object.keys(item).length === 1) fields.set([...names, name].join(', '), 'yes');
    addFields(fields, [...names, name], item);
  });
}

function toWords(field: string): readonly string[] {
  if (SILENT.has(field)) return [];
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return [OTHER_WORDS.get(words) ?? words];
}
