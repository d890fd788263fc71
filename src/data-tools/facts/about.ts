import * as z from 'zod/mini';
import { citiesSchema } from '../../data/schema/city.js';
import { identifier, maybe } from '../../data/schema/fields.js';
import { packageSchema } from '../../data/schema/package.js';
import { toSlug } from '../../widgets/network-map/csv/text.js';
import { isVersion } from '../is-version.js';
import { date } from '../kinds/date.js';
import { address } from '../kinds/text.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import { placeOf } from '../tables/place-of.js';
import type { RowOf } from '../tables/tables.js';
import { toAboutField } from '../tables/headings.js';

const FILE = 'about.json';
const FIRST_VERSION = '1';
/** What an address begins with that says how to get there. */
const SCHEME = /^\s*[a-z][a-z\d+.-]*:/i;

/** `about.json`: what the dataset is, and the fictional places it holds as examples. */
const aboutSchema = z.object({
  ...z.pick(packageSchema, {
    name: true,
    title: true,
    description: true,
    version: true,
    created: true,
    licenses: true,
    sources: true,
  }).shape,
  /** Fictional places: every figure of theirs is illustrative. */
  examples: z._default(z.array(z.object({ id: identifier, name: z.string() })), []),
  /** The published list that the column `listed` of the cities refers to. */
  list: maybe(citiesSchema.shape.list),
});

/** What a dataset says of itself. */
export type About = z.infer<typeof aboutSchema>;

/** What `about.json` says; a fault of each field goes to the report. */
export function parseAbout(content: unknown, report: Report): About | undefined {
  const parsed = aboutSchema.safeParse(content);
  for (const { path } of parsed.error?.issues ?? []) {
    report.add({ file: FILE, column: path.join('.') }, fault('wrong-field', {}));
  }
  const { data } = parsed;
  if (data === undefined) return undefined;
  if (!isVersion(data.version)) {
    report.add({ file: FILE, column: 'version' }, fault('not-a-version', {}), data.version);
  }
  for (const [list, items] of Object.entries({ licenses: data.licenses, sources: data.sources })) {
    for (const [i, { path }] of items.entries()) {
      // Addresses within the folder are possible here.
      if (path === undefined || !SCHEME.test(path) || address.read(path).ok) continue;
      report.add({ file: FILE, column: `${list}.${i}.path` }, fault('not-an-address', {}), path);
    }
  }
  return data;
}

/** What the table about says; what it lacks is chosen so that a dataset can be tried out. */
export function toAbout(rows: readonly RowOf<'about'>[], report: Report): About {
  const fields = new Map<string, string>();
  const known = new Map<string, RowOf<'about'>>();
  for (const row of rows) {
    const field = toAboutField(row.cells.what);
    const { value } = row.cells;
    if (field === undefined)
      report.add(placeOf(row, 'what'), fault('unknown-field', {}), row.cells.what);
    else if (value !== undefined) {
      const earlier = known.get(field);
      if (earlier) {
        const details = { name: field, row: earlier.row, file: earlier.from.file };
        report.add(placeOf(row, 'what'), fault('duplicate', details), field);
      }
      fields.set(field, value);
      known.set(field, row);
    }
  }
  const place = { file: rows[0]?.from.file ?? 'about.csv', sheet: rows[0]?.from.sheet };
  const title = fields.get('title');
  const version = fields.get('version');
  const licence = fields.get('licence');
  if (title === undefined) report.add(place, fault('no-title', {}));
  if (version === undefined) report.add(place, fault('no-version', { version: FIRST_VERSION }));
  else if (!isVersion(version))
    report.add(placeOfField('version'), fault('not-a-version', {}), version);
  if (licence === undefined) report.add(place, fault('no-licence', {}));
  const created = fields.get('date');
  const day = created === undefined ? undefined : date.read(created);
  if (day && !day.ok) report.add(placeOfField('date'), day.error, created);
  for (const field of ['licence_url', 'publisher_url']) {
    const text = fields.get(field);
    const read = text === undefined ? undefined : address.read(text);
    if (read && !read.ok) report.add(placeOfField(field), read.error, text);
  }
  const publisher = fields.get('publisher');
  return {
    name: toSlug(title ?? '') || 'dataset',
    title: title ?? 'Dataset',
    description: fields.get('description'),
    version: version ?? FIRST_VERSION,
    created: day?.ok ? day.value : undefined,
    licenses:
      licence === undefined
        ? []
        : [{ name: licence, title: licence, path: fields.get('licence_url') }],
    sources:
      publisher === undefined ? [] : [{ title: publisher, path: fields.get('publisher_url') }],
    examples: [],
    list: undefined,
  };

  function placeOfField(field: string): ReturnType<typeof placeOf> {
    const row = known.get(field);
    return row ? placeOf(row, 'value') : place;
  }
}
