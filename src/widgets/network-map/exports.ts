import type { DataTable } from '../../core/table.js';
import type { Source } from '../../data/schema/source.js';
import { bindExports, type WidgetExports } from '../../element/export/bind.js';
import type { ExportSource } from '../../element/export/index.js';
import type { Atlas } from '../../geometry/atlas.js';
import { laterMapWords } from '../../i18n/network-map/later.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import { drawMapScene } from './map-scene.js';
import type { Member, NetworkModel } from './model.js';
import { toCount, toGroups, toKindsSentence, toNotes } from './summary.js';

/** What ties the exports to the widget. */
export interface MapExports {
  /** What is shown at this moment, or `undefined` while there is nothing. */
  readonly toShown: () => ShownMap | undefined;
  /** Settles when the borders are there, as far as they can be had; a list may not have asked for them. */
  readonly bordersCome: () => Promise<void>;
  readonly announce: (text: string) => void;
}

/** The ways of taking the map away. */
export function bindMapExports({ toShown, bordersCome, announce }: MapExports): WidgetExports {
  const bound = bindExports(() => {
    const shown = toShown();
    return shown && toExportSource(shown);
  }, announce);
  return {
    ...bound,
    html: async (options) => {
      if (options?.picture !== false) await bordersCome();
      return bound.html(options);
    },
    svg: async () => {
      await bordersCome();
      return bound.svg();
    },
    png: async (options) => {
      await bordersCome();
      return bound.png(options);
    },
  };
}

/** What is shown when something is taken away. */
export interface ShownMap {
  readonly host: Element;
  readonly model: NetworkModel;
  /** The members that fit the reader's filters; all of them, not only a page of the list. */
  readonly members: readonly Member[];
  /** The same members, as `toTable` of `table.ts` puts them. */
  readonly table: DataTable;
  readonly words: MapWords;
  readonly title: string;
  readonly borders: { readonly atlas: Atlas | undefined; readonly world: Atlas | undefined };
}

/** Below a picture, more sources than these would be longer than what they are the sources of. */
const MOST_PRINTED = 4;

/** Everything that a file or the clipboard gets: figures, picture, words and sources. */
export function toExportSource({
  host,
  model,
  members,
  table,
  words,
  title,
  borders: { atlas, world },
}: ShownMap): ExportSource {
  const { map, formats } = words;
  const { kinds } = model;
  const rows = toGroups(members, model, words).flatMap((group) => group.members);
  const stated = byUse(members.flatMap(({ sources }) => sources));
  const count = toCount(members, words);
  const limits = [
    ...(members.length < model.members.length
      ? [laterMapWords(words).filtered(formats, members.length, model.members.length)]
      : []),
    ...toNotes({ ...model, members }, words),
  ];
  const isNamed = members.some(({ country }) => country === KOSOVO);
  const isDrawn = atlas?.objects.countries.geometries.some(({ id }) => id === KOSOVO);
  const note = [...limits, ...(isNamed ? [map.kosovo] : [])].join(' ');
  return {
    host,
    words,
    fileName: fileNameOf(model),
    table: withPlaces(table, rows, words),
    readTable: table,
    provenance: {
      sources: unique([...stated, ...members.flatMap(sourcesOf)]),
      sourcesOf: (row) => (rows[row] ? sourcesOf(rows[row]) : []),
      note: note === '' ? undefined : note,
    },
    printed: stated.slice(0, stated.length > MOST_PRINTED ? 1 : MOST_PRINTED).map(undated),
    title,
    subtitle: count,
    description: [
      `${count}.`,
      ...(kinds.length > 0 && members.length > 0 ? [toKindsSentence(members, words)] : []),
    ].join(' '),
    legend: [],
    notes: [...limits, ...(isNamed ? [map.kosovo] : [])],
    pictureNotes: [
      ...(atlas ? [map.boundaries, map.borderCredits] : [map.noBorders]),
      ...(isDrawn === true && !isNamed ? [map.kosovo] : []),
      // The table names no coordinates.
      ...(members.some(({ geonamesId }) => geonamesId !== undefined) ? [map.placeCredits] : []),
    ],
    drawScene: (space) => drawMapScene({ model, members, atlas, world, words }, space),
  };
}

/** The same table with the place of each member, which is of use only away from the page. */
function withPlaces(
  { columns, rows, ...table }: DataTable,
  members: readonly Member[],
  words: MapWords,
): DataTable {
  const { latitude, longitude } = laterMapWords(words);
  return {
    ...table,
    columns: [
      ...columns,
      { id: 'lat', label: latitude, kind: 'number' },
      { id: 'lon', label: longitude, kind: 'number' },
    ],
    rows: rows.map((row, i) => [...row, members[i]?.lat, members[i]?.lon]),
  };
}

/** The Council of Europe never names it without its footnote. */
const KOSOVO = 'XK';

/** Where each fact of a member is from: that it takes part, since when, its result, its place. */
function sourcesOf(member: Member): readonly Source[] {
  const { sources, sinceSource, headlineSource, geonamesId } = member;
  return unique([
    ...sources,
    ...(sinceSource ? [sinceSource] : []),
    ...(headlineSource ? [headlineSource] : []),
    // The licence of its coordinates asks to be named wherever they go.
    ...(geonamesId === undefined ? [] : [GEONAMES]),
  ]);
}

const GEONAMES: Source = {
  id: 'geonames',
  title: 'GeoNames, CC BY 4.0',
  url: 'https://www.geonames.org/',
  date: undefined,
};

/** Leaves out a date that the title tells already. */
function undated(source: Source): Source {
  const year = source.date?.slice(0, 4);
  return year !== undefined && source.title.includes(year)
    ? { ...source, date: undefined }
    : source;
}

/** Each source once, those that most members are from first. */
function byUse(sources: readonly Source[]): readonly Source[] {
  const useOf = ({ id }: Source): number => sources.filter((source) => source.id === id).length;
  return unique(sources).sort((a, b) => useOf(b) - useOf(a));
}

function unique(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

function fileNameOf({ network, country }: NetworkModel): string {
  const of = network?.id ?? country?.toLowerCase() ?? '';
  return `intercultural-cities${of === '' ? '' : `-${of}`}`;
}
