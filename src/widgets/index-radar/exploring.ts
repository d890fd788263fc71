import type { LitElement, TemplateResult } from 'lit';
import { renderExplorer, type Exploration } from '../../element/explorer.js';
import type { Words } from '../../i18n/words.js';
import type { RadarModel } from './model.js';
import { indicatorName, shortSeriesName } from './names.js';

/** The layer over the picture through which single indicators are read. */
export function renderIndicators(
  host: LitElement,
  model: RadarModel,
  words: Words,
  exploration: Omit<Exploration, 'label' | 'hintId' | 'nameOf' | 'direction'>,
): TemplateResult {
  return renderExplorer(host, {
    ...exploration,
    direction: words.direction,
    label: words.term('explore'),
    hintId: 'hint',
    nameOf: (axis) => readingOf(model, axis, words),
  });
}

/** An indicator with all its values, as it is read out. */
export function readingOf(model: RadarModel, axis: number, words: Words): string {
  const { term, formats } = words;
  const values = model.series.map((series) =>
    term('reading', formats, shortSeriesName(series, words), series.values[axis]),
  );
  return term(
    'readings',
    indicatorName(model.axes[axis] ?? { id: '' }, words),
    formats.list(values),
  );
}
