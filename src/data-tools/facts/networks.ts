import type * as z from 'zod/mini';
import type { networkSchema } from '../../data/schema/network.js';
import { toSlug } from '../../widgets/network-map/csv/text.js';
import { given } from '../files/given.js';
import { isFitSlug } from '../kinds/text.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import { placeOf } from '../tables/place-of.js';
import type { RowOf } from '../tables/tables.js';
import type { SourceBook } from './sources.js';

/** A network as the dataset publishes it. */
export type NetworkFact = z.input<typeof networkSchema>;

/** The networks from their table. */
export function toNetworks(
  rows: readonly RowOf<'networks'>[],
  sources: SourceBook,
  report: Report,
): readonly NetworkFact[] {
  return rows.flatMap((row) => {
    const { cells } = row;
    if (cells.id === undefined && !isFitSlug(idOfNetwork(cells))) {
      report.add(placeOf(row, 'id'), fault('empty', {}));
      return [];
    }
    const own = sources.idOf(row, report);
    return {
      id: idOfNetwork(cells),
      name: cells.name,
      localName: cells.local_name,
      country: cells.country,
      website: cells.website,
      status: cells.status ?? 'other',
      sources: given([...(cells.sources ?? []), ...(own === undefined ? [] : [own])]),
    } as const;
  });
}

/** The id of a network, or one made of its name. */
export function idOfNetwork(cells: {
  readonly id?: string | undefined;
  readonly name: string;
}): string {
  return cells.id ?? toSlug(cells.name);
}
