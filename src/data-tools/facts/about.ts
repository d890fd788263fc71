import * as z from 'zod/mini';
import { citiesSchema } from '../../data/schema/city.js';
import { identifier, maybe } from '../../data/schema/fields.js';
import { packageSchema } from '../../data/schema/package.js';
import { toSlug } from '../../widgets/network-map/csv/text.js';
import { date } from '../kinds/date.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import { placeOf } from '../tables/place-of.js';
import type { RowOf } from '../tables/tables.js';
import { toAboutField } from '../tables/headings.js';

const FILE = 'about.json';
const FIRST_VERSION = '1';

/** `about.json`: what the dataset is, and the fictional places it holds as examples. */
export const aboutSchema = z.object({
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
export function parseAbout(text: string, report: Report): About | undefined {
  const json = findJson(text);
  if ('kind' in json) {
    report.add({ file: FILE }, json);
    return undefined;
  }
  const parsed = aboutSchema.safeParse(json.value);
  for (const { path } of parsed.error?.issues ?? []) {
    report.add({ file: FILE, column: path.join('.') }, fault('wrong-field', {}));
  }
  return parsed.data;
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

/** Whether a version can be the name of a folder beside those of the dataset. */
export function isVersion(text: string): boolean {
  return /^\d[\w.-]{0,40}$/.test(text);
}

function findJson(text: string): { readonly value: unknown } | ReturnType<typeof fault> {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return fault('not-json', { reason: error instanceof Error ? error.message : String(error) });
  }
}
