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
  /** Ids of the indicators to show, in this order; all of the version if none of them is known. */
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
  | { readonly kind: 'common-only'; readonly edition: Edition; readonly left: number }
  | { readonly kind: 'nothing-to-compare'; readonly name: string; readonly edition: Edition }
  | { readonly kind: 'version-inferred' }
  | { readonly kind: 'caveat'; readonly caveat: Caveat };

/** An edition to set beside the city's. */
export interface Compared {
  readonly role: 'previous' | 'peer';
  readonly id: string;
  readonly name: string;
  readonly edition: Edition;
  /** Where its figures come from. */
  readonly file: CityResult;
}

/** Picks the axes on which editions can be compared, and says what that leaves out. */
export type Compare = (
  data: RadarData,
  edition: Edition,
  wishes: readonly string[],
  axes: readonly Axis[],
) => {
  readonly editions: readonly Compared[];
  readonly axes: readonly Axis[];
  readonly notes: readonly RadarNote[];
};

/** The meaning of a city's results: what is compared with what, and how it stands. */
export interface RadarModel {
  readonly city: CityResult['city'];
  readonly illustrative: boolean;
  /** Names of the places that are made up. */
  readonly fictional: readonly string[];
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

/** A radar needs three directions to be a shape. */
export const MIN_AXES = 3;

/** The picture to start with: too few values make no shape; a ranking shows them better. */
export function defaultPicture({ published }: RadarModel): 'radar' | 'bars' {
  return published < MIN_AXES ? 'bars' : 'radar';
}

/**
 * Decides what the data means for a page: which edition, which axes, which
 * comparisons can be made honestly.
 *
 * @param compare needed only if something but the average is compared.
 * @returns `undefined` if nothing at all is published for the city.
 */
export function toModel(
  data: RadarData,
  options: RadarOptions,
  compare?: Compare,
): RadarModel | undefined {
  const { result } = data;
  const edition = chooseEdition(result.editions, options.edition);
  if (edition === undefined) return undefined;
  const framework = result.frameworks.find(({ id }) => id === edition.framework?.id);
  const all = axesOf(edition, framework, options.indicators);
  const compared = compare?.(data, edition, options.compare, all);
  const axes = compared?.axes ?? all;
  const groups = groupsOf(axes, framework);
  const { id, name } = result.city;
  const others = compared?.editions ?? [];
  const before = previousEdition(result.editions, edition);
  // Between versions of the Index, a change only means something beside the note on what they share.
  const isSameVersion = before?.framework?.id === edition.framework?.id;
  const previous = isSameVersion || options.compare.includes('previous') ? before : undefined;
  const files = new Set([result, ...others.map(({ file }) => file)]);
  const fictional = [...files].filter((file) => file.illustrative).map(({ city }) => city.name);
  const series = [{ role: 'city' as const, id, name, edition, file: result }, ...others].map(
    (one) => toSeries(one, axes, groups),
  );
  const average = options.compare.includes('average') && averageOf(edition, axes, groups);
  const [{ values }] = series as [Series];
  const figures = figuresOf(edition);
  return {
    city: result.city,
    illustrative: fictional.length > 0,
    fictional,
    edition,
    aggregate: edition.aggregate,
    ranks: edition.ranks,
    axes,
    groups,
    series: average ? [...series, average] : series,
    ranking: rank(values),
    published: values.filter((value) => value !== undefined).length,
    changes: previous && changesBetween(edition, previous, axes),
    sources: sourcesOf([{ edition, file: result }, ...others]),
    notes: [
      ...(compared?.notes ?? []),
      ...(edition.framework?.inferred && axes.length > 0
        ? [{ kind: 'version-inferred' as const }]
        : []),
      ...[...new Set(figures.flatMap((figure) => figure?.caveats ?? []))].map((caveat) => ({
        kind: 'caveat' as const,
        caveat,
      })),
    ],
  };
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
  const chosen = [...new Set(wanted)].flatMap((id) => axes.find((axis) => axis.id === id) ?? []);
  return chosen.length > 0 ? chosen : axes;
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

function toSeries(
  { role, id, name, edition }: Pick<Series, 'role' | 'id' | 'name' | 'edition'>,
  axes: readonly Axis[],
  groups: readonly AxisGroup[],
  field: 'value' | 'average' = 'value',
): Series {
  const pick = (figures: readonly Figure[], wanted: readonly { id: string }[]): Series['values'] =>
    wanted.map((one) => figures.find((figure) => figure.id === one.id)?.[field]);
  return {
    role,
    id,
    name,
    edition,
    values: pick(edition.indicators, axes),
    groups: pick(edition.groups, groups),
    overall: edition.aggregate?.[field],
  };
}

function averageOf(
  edition: Edition,
  axes: readonly Axis[],
  groups: readonly AxisGroup[],
): Series | undefined {
  const identity = { role: 'average', id: 'average', name: '', edition } as const;
  const average = toSeries(identity, axes, groups, 'average');
  return [...average.values, ...average.groups, average.overall].some(
    (value) => value !== undefined,
  )
    ? average
    : undefined;
}

function rank(values: Series['values']): readonly number[] {
  return [...values.keys()].sort((a, b) => (values[b] ?? -1) - (values[a] ?? -1) || a - b);
}

function figuresOf({
  aggregate,
  ranks,
  indicators,
  groups,
}: Edition): readonly (Aggregate | Figure | Rank | undefined)[] {
  return [aggregate, ...ranks, ...indicators, ...groups];
}

/** The sources of the figures that are shown, each once, in the order of first use. */
function sourcesOf(shown: readonly Pick<Compared, 'edition' | 'file'>[]): readonly Source[] {
  const sources = shown.flatMap(({ edition, file }) =>
    figuresOf(edition).flatMap(
      (figure) => file.sources.find(({ id }) => id === figure?.source) ?? [],
    ),
  );
  return [
    ...new Map(sources.map((source) => [`${source.title} ${source.url ?? ''}`, source])).values(),
  ];
}
