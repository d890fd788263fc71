import type { DataTable, TableCell } from '../../core/table.js';
import type { Words } from '../../i18n/words.js';
import type { RadarModel } from './model.js';
import { indicatorName, seriesName } from './names.js';

/**
 * All figures of the picture as a table: the overall result, then every
 * indicator in the order of the Index, with a composite before its indicators.
 */
export function toTable(model: RadarModel, words: Words): DataTable {
  const { term } = words;
  const title = term('radarHeading', model.city.name);
  const groupRows = new Map(
    model.groups.map((group, g): [number, TableCell[]] => [
      group.first,
      [indicatorName(group, words), ...model.series.map(({ groups }) => groups[g])],
    ]),
  );
  const rows: TableCell[][] = model.axes.flatMap((axis, i) => {
    const name = indicatorName(axis, words);
    const group = groupRows.get(i)?.some((cell, c) => c > 0 && cell !== undefined)
      ? groupRows.get(i)
      : undefined;
    return [
      ...(group ? [group] : []),
      [
        axis.optional ? `${name} (${term('radarOptional')})` : name,
        ...model.series.map(({ values }) => values[i]),
      ],
    ];
  });
  const overall = model.series.map((series) => series.overall);
  return {
    caption: model.illustrative ? term('joined', title, term('illustrative')) : title,
    columns: [
      { id: 'indicator', label: term('radarIndicator'), kind: 'text' },
      ...model.series.map((series) => ({
        id: series.id,
        label: seriesName(series, words),
        kind: 'number' as const,
      })),
    ],
    rows: overall.some((value) => value !== undefined)
      ? [[term('overall'), ...overall], ...rows]
      : rows,
  };
}
