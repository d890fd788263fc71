import type { ExportSource, LegendEntry } from '../../element/export/index.js';
import type { Source } from '../../data/schema/source.js';
import type { ViewName } from '../../i18n/messages.js';
import type { Words } from '../../i18n/words.js';
import { draw } from './draw.js';
import { toScene } from './geometry.js';
import { defaultPicture, type RadarModel } from './model.js';
import { indicatorName, seriesName } from './names.js';
import { toRankingScene } from './ranking-geometry.js';
import { summarize } from './summary.js';
import { toTable } from './table.js';

export { bindExports } from '../../element/export/bind.js';

/** What is shown when something is taken away. */
export interface ShownRadar {
  readonly host: Element;
  readonly model: RadarModel;
  readonly words: Words;
  readonly view: ViewName;
  readonly heading: string | undefined;
}

/** Everything that a file or the clipboard gets: figures, picture, words and sources. */
export function toExportSource({
  host,
  model,
  words,
  heading,
  ...shown
}: ShownRadar): ExportSource {
  // With the table goes the picture that would be shown first.
  const view = shown.view === 'table' ? defaultPicture(model) : shown.view;
  const summary = summarize(model, words);
  const notes = [
    ...(model.illustrative
      ? [words.term('illustrativeNote', words.formats.list(model.fictional))]
      : []),
    ...summary.notes,
  ];
  const stamp = model.illustrative ? words.term('illustrative') : undefined;
  const toPicture = view === 'bars' ? toRankingScene : toScene;
  return {
    host,
    words,
    fileName: `${model.city.id}-${model.edition.id}`,
    table: toTable(model, words),
    provenance: {
      edition: words.term('edition', words.formats, model.edition),
      sources: model.sources,
      sourcesOf: rowSources(model, words),
      note: notes.length > 0 ? [...(stamp ? [`${stamp}.`] : []), ...notes].join(' ') : undefined,
    },
    title: heading ?? summary.title,
    subtitle: summary.edition,
    description: summary.sentences.join(' '),
    places: summary.places,
    stamp,
    notes,
    legend: legendOf(model, words, view),
    drawScene: ({ widthPx, fontSizePx, measure }) =>
      draw(toPicture, model, words, widthPx, fontSizePx, measure),
  };
}

/** The sources of the figures in each row of {@link toTable}, by the row's place. */
function rowSources(model: RadarModel, words: Words): (row: number) => readonly Source[] {
  const { rows } = toTable(model, words);
  const named = [...model.axes, ...model.groups].map(({ id, ...one }) => {
    const name = indicatorName({ id, ...one }, words);
    return { id, heads: [name, `${name} (${words.term('radarOptional')})`] };
  });
  return (row) => {
    const head = String(rows[row]?.[0]);
    const id = named.find(({ heads }) => heads.includes(head))?.id;
    const ids = model.series.map(({ edition: { aggregate, indicators, groups } }) =>
      id === undefined
        ? aggregate?.source
        : [...indicators, ...groups].find((figure) => figure.id === id)?.source,
    );
    return model.sources.filter((source) => ids.includes(source.id));
  };
}

function legendOf(model: RadarModel, words: Words, view: 'radar' | 'bars'): readonly LegendEntry[] {
  const bars = view === 'bars';
  const series = model.series.map((one, i): LegendEntry => {
    const average = bars ? 'average-mark' : 'average-line';
    const sample = one.role === 'average' ? average : bars ? 'marker' : 'shape';
    return { sample, series: i, name: seriesName(one, words) };
  });
  const groups = bars ? [] : model.groups;
  return [
    ...series,
    ...groups.map((group): LegendEntry => ({
      sample: 'group',
      series: 0,
      name: indicatorName(group, words),
    })),
  ];
}
