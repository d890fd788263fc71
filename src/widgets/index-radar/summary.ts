import { indicatorName } from './names.js';
import type { RadarModel, RadarNote, Series } from './model.js';
import type { Words } from '../../i18n/words.js';

/** The words beside the picture. */
export interface RadarSummary {
  readonly title: string;
  /** Edition of the figures and the number of cities compared, as in "2024 · 120 cities compared". */
  readonly edition: string;
  /** What the figures say, sentence by sentence. */
  readonly sentences: readonly string[];
  /** Places in rankings, one line each. */
  readonly places: readonly string[];
  /** What limits the figures. */
  readonly notes: readonly string[];
}

/** How many areas a sentence names at most. */
const NAMED = 3;

/**
 * Says in words what the picture shows, so that it can be read, heard and
 * quoted without the picture.
 */
export function summarize(model: RadarModel, words: Words): RadarSummary {
  const { term, formats } = words;
  return {
    title: term('radarHeading', model.city.name),
    edition: [
      term('edition', formats, model.edition),
      ...(model.edition.sampleSize === undefined
        ? []
        : [term('sample', formats, model.edition.sampleSize)]),
    ].join(' · '),
    sentences: [
      ...overallSentence(model, words),
      ...indicatorSentences(model, words),
      ...changeSentence(model, words),
    ],
    places: model.ranks.map((place) => term('place', formats, place)),
    notes: model.notes.map((note) => noteText(note, words)),
  };
}

function overallSentence(model: RadarModel, { term, formats }: Words): readonly string[] {
  const { aggregate, edition } = model;
  if (aggregate?.value === undefined) return [];
  const { value, average } = aggregate;
  return [term('radarOverall', formats, { value, average, cities: edition.sampleSize })];
}

function indicatorSentences(model: RadarModel, words: Words): readonly string[] {
  const { term, formats } = words;
  const [city] = model.series;
  // Of the edition, not of the axes: those may be few because of what is compared.
  const known = model.edition.indicators.some(({ value }) => value !== undefined);
  if (city === undefined || !known) return [term('radarNoIndicators')];
  const sentences =
    model.published < model.axes.length
      ? [term('radarPublished', formats, model.published, model.axes.length)]
      : [];
  // Strongest and weakest mean something only when nearly everything is published: what cities
  // make known one by one is mostly what they are good at.
  if (model.published >= NAMED * 2 && model.published >= model.axes.length - 2) {
    sentences.push(...extremes(model, city, words), ...aboveAverage(model, city, words));
  } else {
    sentences.push(...againstAverage(model, city, words));
  }
  return sentences;
}

function extremes(model: RadarModel, city: Series, words: Words): readonly string[] {
  const { term, formats } = words;
  const ranked = model.ranking.slice(0, model.published);
  const name = (i: number): string => {
    const axis = model.axes[i];
    const value = city.values[i];
    return axis === undefined || value === undefined
      ? ''
      : `${indicatorName(axis, words)} (${formats.number(value)})`;
  };
  return [
    term('radarStrongest', formats, ranked.slice(0, NAMED).map(name)),
    term('radarWeakest', formats, ranked.slice(-NAMED).reverse().map(name)),
  ];
}

function aboveAverage(
  model: RadarModel,
  city: Series,
  { term, formats }: Words,
): readonly string[] {
  const average = model.series.find(({ role }) => role === 'average');
  const pairs = city.values.flatMap((value, i) => {
    const mean = average?.values[i];
    return value === undefined || mean === undefined ? [] : [value - mean];
  });
  if (pairs.length === 0) return [];
  const above = pairs.filter((difference) => difference > 0).length;
  return [term('radarAboveAverage', formats, above, pairs.length, model.edition.sampleSize)];
}

function againstAverage(model: RadarModel, city: Series, words: Words): readonly string[] {
  const { term, formats } = words;
  const average = model.series.find(({ role }) => role === 'average');
  return model.ranking.slice(0, model.published).flatMap((i, place) => {
    const [axis, value, mean] = [model.axes[i], city.values[i], average?.values[i]];
    if (axis === undefined || value === undefined) return [];
    const name = indicatorName(axis, words);
    // Once is enough.
    const cities = place === 0 ? model.edition.sampleSize : undefined;
    return [term('radarArea', formats, name, { value, average: mean, cities })];
  });
}

function changeSentence(model: RadarModel, words: Words): readonly string[] {
  const { changes } = model;
  if (changes === undefined) return [];
  const { term, formats } = words;
  const named = (change: typeof changes.rise): { area: string; points: number } | undefined =>
    change && {
      // The axis has the name that the version of the Index gives.
      area: indicatorName(model.axes.find(({ id }) => id === change.id) ?? change, words),
      points: change.points,
    };
  return [
    term('radarChange', formats, term('edition', formats, changes.before), {
      overall: changes.overall,
      rise: named(changes.rise),
      fall: named(changes.fall),
    }),
  ];
}

function noteText(note: RadarNote, words: Words): string {
  const { term, formats } = words;
  switch (note.kind) {
    case 'common-only':
      return term('radarCommonOnly', formats, term('edition', formats, note.edition), note.left);
    case 'nothing-to-compare':
      return term(
        'radarNothingToCompare',
        term('joined', note.name, term('edition', formats, note.edition)),
      );
    case 'version-inferred':
      return term('radarVersionInferred');
    case 'caveat':
      return term('caveat', note.caveat);
  }
}
