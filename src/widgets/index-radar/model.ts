import type { Framework } from '../../data/schema/framework.js';
import type {
  Aggregate,
  Caveat,
  CityResult,
  Edition,
  Figure,
  Rank,
} from '../../data/schema/result.js';
import type { Source } from '../../data/schema/source.js';
import { changesBetween, type Changes } from './changes.js';
import { chooseEdition, previousEdition } from './editions.js';
import type { RadarData } from './schema.js';

/** What the page asks of the data. */
export interface RadarOptions {
  /** Id of an edition; the latest if left out. */
  readonly edition?: string | undefined;
  /** `average`, `previous` and ids of cities, in the order of their shapes. */
  readonly compare: readonly string[];
  /** Ids of the indicators to show, in this order; all of the version if left out. */
  readonly indicators?: readonly string[] | undefined;
}

/** One indicator as a direction of the radar and a row of the ranking. */
export interface Axis {
  readonly id: string;
  /** Its name in the data, for ids that the library does not know. */
  readonly name?: string | undefined;
  readonly optional: boolean;
}

/** A run of neighbouring axes that are also shown as one composite. */
export interface AxisGroup {
  readonly id: string;
  readonly name?: string | undefined;
  readonly first: number;
  readonly last: number;
}

/** A row of values, one an axis. */
export interface Series {
  readonly role: 'city' | 'previous' | 'peer' | 'average';
  /** `average`, `previous` or the id of a city. */
  readonly id: string;
  readonly name: string;
  readonly edition: Edition;
  readonly values: readonly (number | undefined)[];
  /** Values of the groups, in the order of the model's groups. */
  readonly groups: readonly (number | undefined)[];
  readonly overall?: number | undefined;
}

/** What a reader must be told about the picture. */
export type RadarNote =
  | { readonly kind: 'unknown-edition'; readonly edition: string }
  | { readonly kind: 'common-only'; readonly edition: Edition; readonly left: number }
  | { readonly kind: 'nothing-to-compare'; readonly name: string }
  | { readonly kind: 'unknown-city'; readonly id: string }
  | { readonly kind: 'too-many'; readonly names: readonly string[] }
  | { readonly kind: 'version-inferred' }
  | { readonly kind: 'caveat'; readonly caveat: Caveat };

/** The meaning of a city's results: what is compared with what, and how it stands. */
export interface RadarModel {
  readonly city: CityResult['city'];
  readonly illustrative: boolean;
  readonly edition: Edition;
  readonly aggregate?: Aggregate | undefined;
  readonly ranks: readonly Rank[];
  readonly axes: readonly Axis[];
  readonly groups: readonly AxisGroup[];
  /** The city first, then what it is compared with; the average last. */
  readonly series: readonly Series[];
  /** Indexes of axes from the city's highest value to its lowest; without a value last. */
  readonly ranking: readonly number[];
  /** How many axes have a value of the city. */
  readonly published: number;
  readonly changes?: Changes | undefined;
  readonly sources: readonly Source[];
  readonly notes: readonly RadarNote[];
}

/** At most three shapes are told apart in one radar; the average is a line of its own. */
export const MAX_SHAPES = 3;

/**
 * Decides what the data means for a page: which edition, which axes, which
 * comparisons can be made honestly.
 *
 * @returns `undefined` if nothing at all is published for the city.
 */
export function toModel(data: RadarData, options: RadarOptions): RadarModel | undefined {
  const { result, peers } = data;
  const frameworks = [result, ...peers].flatMap((file) => file.frameworks);
  const chosen = chooseEdition(result.editions, options.edition);
  if (chosen === undefined) return undefined;
  const { edition } = chosen;
  const notes: RadarNote[] = [];
  if (options.edition !== undefined && !chosen.found) {
    notes.push({ kind: 'unknown-edition', edition: options.edition });
  }

  const compared = toCompared(data, edition, options.compare);
  notes.push(...compared.notes);
  const framework = frameworks.find(({ id }) => id === edition.framework?.id);
  const all = axesOf(edition, framework, options.indicators);
  const axes = all.filter((axis) =>
    compared.editions.every((other) => isAskedIn(axis, edition, other.edition, frameworks)),
  );
  const narrower = compared.editions.find(({ edition: other }) =>
    all.some((axis) => !isAskedIn(axis, edition, other, frameworks)),
  );
  if (narrower) {
    notes.push({
      kind: 'common-only',
      edition: narrower.edition,
      left: all.length - axes.length,
    });
  }
  if (edition.framework?.inferred && axes.length > 0) notes.push({ kind: 'version-inferred' });

  const groups = groupsOf(axes, framework);
  const city = toSeries('city', result.city.id, result.city.name, edition, { axes, groups });
  const series = [
    city,
    ...compared.editions.map(({ role, id, name, edition: other }) =>
      toSeries(role, id, name, other, { axes, groups }),
    ),
    ...(options.compare.includes('average') ? averageOf(edition, { axes, groups }) : []),
  ];
  const figures = [edition.aggregate, ...edition.ranks, ...edition.indicators];
  notes.push(
    ...[...new Set(figures.flatMap((figure) => figure?.caveats ?? []))].map(
      (caveat): RadarNote => ({ kind: 'caveat', caveat }),
    ),
  );
  return {
    city: result.city,
    illustrative: result.illustrative || compared.illustrative,
    edition,
    aggregate: edition.aggregate,
    ranks: edition.ranks,
    axes,
    groups,
    series,
    ranking: rank(city.values),
    published: city.values.filter((value) => value !== undefined).length,
    changes: changesBetween(edition, previousEdition(result.editions, edition)),
    sources: sourcesOf(data, series),
    notes,
  };
}

interface Compared {
  readonly role: 'previous' | 'peer';
  readonly id: string;
  readonly name: string;
  readonly edition: Edition;
}

/** Turns the words of `compare` into editions that hold something to compare. */
function toCompared(
  { result, peers }: RadarData,
  edition: Edition,
  compare: readonly string[],
): { editions: readonly Compared[]; notes: readonly RadarNote[]; illustrative: boolean } {
  const notes: RadarNote[] = [];
  const found: Compared[] = [];
  let illustrative = false;
  for (const id of new Set(compare)) {
    if (id === 'average' || id === result.city.id) continue;
    if (id === 'previous') {
      const previous = previousEdition(result.editions, edition);
      if (previous) found.push({ role: 'previous', id, name: result.city.name, edition: previous });
      continue;
    }
    const peer = peers.find(({ city }) => city.id === id);
    const latest = peer && chooseEdition(peer.editions)?.edition;
    if (peer === undefined) notes.push({ kind: 'unknown-city', id });
    else if (latest === undefined) notes.push({ kind: 'nothing-to-compare', name: peer.city.name });
    else {
      found.push({ role: 'peer', id, name: peer.city.name, edition: latest });
      if (latest.indicators.length === 0) {
        notes.push({ kind: 'nothing-to-compare', name: peer.city.name });
      }
      illustrative ||= peer.illustrative;
    }
  }
  const kept = found.slice(0, MAX_SHAPES - 1);
  const dropped = found.slice(MAX_SHAPES - 1).map(({ name }) => name);
  if (dropped.length > 0) notes.push({ kind: 'too-many', names: dropped });
  return { editions: kept, notes, illustrative };
}

/** The axes of an edition: what its version asks, or else what is published. */
function axesOf(
  edition: Edition,
  framework: Framework | undefined,
  wanted: readonly string[] | undefined,
): readonly Axis[] {
  if (edition.indicators.length === 0) return [];
  const asked: readonly Axis[] = framework?.indicators ?? [];
  const axes = [
    ...asked,
    ...edition.indicators
      .filter(({ id }) => !asked.some((axis) => axis.id === id))
      .map(({ id, name }): Axis => ({ id, name, optional: false })),
  ];
  if (wanted === undefined || wanted.length === 0) return axes;
  return wanted.flatMap((id) => axes.find((axis) => axis.id === id) ?? []);
}

/** Whether both editions ask about an axis; only then may their values share it. */
function isAskedIn(
  axis: Axis,
  edition: Edition,
  other: Edition,
  frameworks: readonly Framework[],
): boolean {
  if (other.indicators.length === 0) return true;
  const version = other.framework?.id;
  if (version === undefined || version === edition.framework?.id) return true;
  const framework = frameworks.find(({ id }) => id === version);
  const asked: readonly { id: string }[] = framework?.indicators ?? other.indicators;
  return asked.some(({ id }) => id === axis.id);
}

function groupsOf(axes: readonly Axis[], framework: Framework | undefined): readonly AxisGroup[] {
  return (framework?.groups ?? []).flatMap(({ id, name, indicators }): AxisGroup[] => {
    const members = axes.flatMap((axis, i) => (indicators.includes(axis.id) ? [i] : []));
    const [first, last] = [members.at(0), members.at(-1)];
    // An arc may only span what belongs to the group: no run, no arc.
    const whole =
      members.length === indicators.length && last === (first ?? 0) + members.length - 1;
    return first === undefined || last === undefined || !whole ? [] : [{ id, name, first, last }];
  });
}

interface Columns {
  readonly axes: readonly Axis[];
  readonly groups: readonly AxisGroup[];
}

function toSeries(
  role: Series['role'],
  id: string,
  name: string,
  edition: Edition,
  { axes, groups }: Columns,
): Series {
  return {
    role,
    id,
    name,
    edition,
    values: axes.map((axis) => find(edition.indicators, axis.id)?.value),
    groups: groups.map((group) => find(edition.groups, group.id)?.value),
    overall: edition.aggregate?.value,
  };
}

function averageOf(edition: Edition, { axes, groups }: Columns): readonly Series[] {
  const average: Series = {
    role: 'average',
    id: 'average',
    name: '',
    edition,
    values: axes.map((axis) => find(edition.indicators, axis.id)?.average),
    groups: groups.map((group) => find(edition.groups, group.id)?.average),
    overall: edition.aggregate?.average,
  };
  const known = [...average.values, average.overall].some((value) => value !== undefined);
  return known ? [average] : [];
}

function find(figures: readonly Figure[], id: string): Figure | undefined {
  return figures.find((figure) => figure.id === id);
}

function rank(values: readonly (number | undefined)[]): readonly number[] {
  return values
    .map((value, i) => ({ value: value ?? -1, i }))
    .sort((a, b) => b.value - a.value || a.i - b.i)
    .map(({ i }) => i);
}

/** The sources of the figures that are shown, each once, in the order of first use. */
function sourcesOf({ result, peers }: RadarData, series: readonly Series[]): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const { role, id, edition } of series) {
    const file = role === 'peer' ? peers.find(({ city }) => city.id === id) : result;
    const cited = [edition.aggregate, ...edition.ranks, ...edition.indicators, ...edition.groups];
    for (const figure of cited) {
      const source = file?.sources.find(({ id: sourceId }) => sourceId === figure?.source);
      if (source) sources.set(`${source.title} ${source.url ?? ''}`, source);
    }
  }
  return [...sources.values()];
}
