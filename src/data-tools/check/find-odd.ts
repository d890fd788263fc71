import type { FrameworkBook } from '../facts/frameworks.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import { placeOf } from '../tables/place-of.js';
import type { Tables } from '../tables/tables.js';

/** Reports counts of members whose cells do not go together. */
export function findOddCounts(tables: Tables, report: Report): void {
  for (const row of tables['network-counts']) {
    const { date, until, dating } = row.cells;
    if ((date === undefined) !== (dating === 'undated')) {
      report.add(placeOf(row, 'date'), fault('odd-dating', {}), date);
    }
    if (until === undefined) continue;
    // A period starts somewhere; dates compare as text.
    if (date === undefined) report.add(placeOf(row, 'until'), fault('no-start', {}), until);
    else if (date >= until)
      report.add(placeOf(row, 'until'), fault('not-after', { from: date }), until);
  }
}

/** Reports members that are said to be in a list of which it is not known where it was published. */
export function findUnlisted(
  cities: Tables['cities'],
  list: { readonly source: string } | undefined,
  report: Report,
): void {
  const listed = cities.find(({ cells }) => cells.listed);
  if (listed && list === undefined) report.add(placeOf(listed, 'listed'), fault('no-list', {}));
}

/** Reports facts that say nothing of where they were published. */
export function findUnsourced(tables: Tables, report: Report): void {
  for (const row of tables.cities) {
    const { since, since_source: own, illustrative } = row.cells;
    // Those who keep a column for it mean it; others name one source for the whole row.
    const isApart = row.from.headings.has('since_source');
    const hasOther = row.cells.source !== undefined || row.cells.source_url !== undefined;
    if (since === undefined || own !== undefined || illustrative || (!isApart && hasOther))
      continue;
    report.add(placeOf(row, isApart ? 'since_source' : 'source'), fault('no-source', {}));
  }
  for (const row of tables['network-members']) {
    const { basis, source } = row.cells;
    if (basis === 'published' && source === undefined) {
      report.add(placeOf(row, 'source'), fault('no-basis', {}));
    }
  }
}

/** Reports indicators of a group that the version of the group does not have. */
export function findForeignMembers(
  tables: Tables,
  frameworks: FrameworkBook,
  report: Report,
): void {
  for (const row of tables['framework-groups']) {
    const { framework, indicators } = row.cells;
    for (const indicator of indicators) {
      if (!frameworks.figures.has(indicator) || frameworks.hasFigure(framework, indicator))
        continue;
      report.add(placeOf(row, 'indicators'), fault('foreign-member', { framework }), indicator);
    }
  }
}
