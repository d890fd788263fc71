import { round } from '../core/math.js';
import { choosePlural, hasDay, type Formats } from './formats.js';
import type { Comparison, GroupLimits, IndexMessages, IndexRadarMessages } from './messages.js';
import { limitsOf } from './phrases.js';

/** English words of the Index. */
export const index: IndexMessages = {
  // The dataset itself names indicators in English.
  indicator: (_id, name) => name,
  average: (formats, count) =>
    count === undefined ? 'Average' : `Average of ${cities(formats, count)}`,
  overall: 'Overall result',
  sample: (formats, count) => `${cities(formats, count)} compared`,
  edition: (formats, { dating, date }) =>
    date === undefined
      ? 'date unknown'
      : `${dating === 'cited' ? `cited ${hasDay(date) ? 'on' : 'in'} ` : ''}${formats.date(date)}`,
  place: (formats, { from, to, of, group }) =>
    `${ordinal(formats, from)}${from === to ? '' : ` to ${ordinal(formats, to)}`} ${
      of === undefined ? 'among the cities' : `of ${cities(formats, of)}`
    }${limits(formats, group)}`,
};

function cities(formats: Formats, count: number): string {
  return `${formats.number(count)} ${choosePlural(formats, count, { one: 'city', other: 'cities' })}`;
}

function ordinal(formats: Formats, n: number): string {
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${formats.number(n)}${endings[formats.ordinal(n)] ?? 'th'}`;
}

function limits(formats: Formats, group: GroupLimits): string {
  const words = { to: ' to ', over: 'over ', under: 'under ' };
  const parts = limitsOf(
    formats,
    group,
    { ...words, unit: ' inhabitants' },
    { ...words, unit: '% foreign-born residents' },
  );
  if (parts.length > 0) return ` with ${parts.join(' and ')}`;
  return group.unspecified === undefined
    ? ''
    : ` in a class that the source calls “${group.unspecified}”`;
}

/** English words of `icc-index-radar`. */
export const indexRadar: IndexRadarMessages = {
  radarHeading: (city) => `${city} in the Intercultural Cities Index`,
  radarPicture: (view, city, edition) =>
    `${view === 'radar' ? 'Radar chart' : 'Ranking'} of the Index results of ${city}, ${edition}`,
  radarEmpty: (city) =>
    city === '' ? 'No city was chosen.' : `No Index results are published for ${city}.`,
  radarOverall: (formats, overall) => `The overall result is ${compared(formats, overall)}.`,
  radarNoIndicators: 'No values for single indicators are published.',
  radarPublished: (formats, published, total) =>
    `Values are published for ${formats.number(published)} of ${formats.number(total)} indicators.`,
  radarStrongest: (formats, areas) => `Strongest: ${formats.list(areas)}.`,
  radarWeakest: (formats, areas) => `Weakest: ${formats.list(areas)}.`,
  radarAboveAverage: (formats, above, total, count) =>
    `Above the average${count === undefined ? '' : ` of ${cities(formats, count)}`}: ${formats.number(above)} of ${formats.number(total)} indicators.`,
  radarArea: (formats, area, figures) => `${area}: ${compared(formats, figures)}.`,
  radarChange: (formats, before, { overall, rise, fall }) =>
    `Since the previous result (${before}): ${[
      ...(overall === undefined ? [] : [`overall ${formats.signed(overall)}`]),
      ...(rise ? [`largest rise in ${rise.area} (${formats.signed(rise.points)})`] : []),
      ...(fall ? [`largest fall in ${fall.area} (${formats.signed(fall.points)})`] : []),
    ].join(', ')}.`,
  radarHint: 'Point, tap or use the arrow keys to read single values.',
  radarIndicator: 'Indicator',
  radarOptional: 'optional',
};

/** `71 of 100 points, 9 points above the average of 120 cities (62)`. */
function compared(formats: Formats, { value, average, cities: count }: Comparison): string {
  const result = `${formats.number(value)} of 100 points`;
  if (average === undefined) return result;
  const base = `the average${count === undefined ? '' : ` of ${cities(formats, count)}`} (${formats.number(average)})`;
  // Scores have at most three decimals; this removes only the noise of binary fractions.
  const difference = round(value - average);
  if (difference === 0) return `${result}, level with ${base}`;
  const size = Math.abs(difference);
  const unit = choosePlural(formats, size, { one: 'point', other: 'points' });
  return `${result}, ${formats.number(size)} ${unit} ${difference > 0 ? 'above' : 'below'} ${base}`;
}
