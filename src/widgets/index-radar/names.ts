import type { Words } from '../../i18n/words.js';
import type { Series } from './model.js';

/**
 * The name of an indicator or group: the language's, else the data's, else its
 * id made readable.
 */
export function indicatorName(
  { id, name }: { readonly id: string; readonly name?: string | undefined },
  { term }: Words,
): string {
  const readable = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return term('indicator', id, name ?? readable);
}

/** The name of a row of values, with its edition where that tells rows apart. */
export function seriesName(series: Series, words: Words): string {
  const { term, formats } = words;
  if (series.role === 'average') return term('average', formats, series.edition.sampleSize);
  return term('joined', series.name, term('edition', formats, series.edition));
}

/** The shortest name of a row of values that is still clear within one chart. */
export function shortSeriesName(series: Series, words: Words): string {
  const { term, formats } = words;
  if (series.role === 'average') return term('average', formats);
  return series.role === 'previous' ? term('edition', formats, series.edition) : series.name;
}
