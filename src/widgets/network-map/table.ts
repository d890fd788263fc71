import type { DataTable, TableCell } from '../../core/table.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import type { Member, NetworkModel } from './model.js';
import { countryName, memberName } from './names.js';
import { toGroups } from './summary.js';

/** The members as a table, in the order of the list. */
export function toTable(
  members: readonly Member[],
  model: NetworkModel,
  caption: string,
  words: MapWords,
): DataTable {
  const { map } = words;
  const text = (id: string, label: string): DataTable['columns'][number] => ({
    id,
    label,
    kind: 'text',
  });
  return {
    caption,
    columns: [
      text('city', map.city),
      text('country', map.country),
      text('kind', map.belonging),
      text('since', map.sinceLabel),
      text('networks', map.network),
      { id: 'index', label: map.indexLabel, kind: 'number' },
      text('index-date', map.date),
    ],
    rows: toGroups(members, model, words).flatMap((group) =>
      group.members.map((member): readonly TableCell[] => [
        memberName(member, words),
        countryName(member.country, words, model),
        model.kinds.length > 0 ? map.kind(member.kind) : undefined,
        member.since,
        member.networks.map(({ name }) => name).join('; ') || undefined,
        member.headline?.value,
        member.headline && map.edition(words.formats, member.headline),
      ]),
    ),
  };
}
