import type { RowFaultKind } from '../../data/row-fault.js';
import type { Formats } from '../formats.js';
import type { EditionName } from '../messages.js';

/** How a place belongs to the programme. See `memberKindSchema`. */
export type MemberKindName =
  'both' | 'international' | 'national' | 'index-only' | 'project-partner' | 'former' | 'other';

/** The ways the members can be shown. */
export type MapViewName = 'both' | 'map' | 'list';

/** How many members of one kind there are. */
export interface KindCount {
  readonly kind: MemberKindName;
  readonly count: number;
}

/** A published size of the programme or of a network. */
export interface SizeAt {
  readonly count: number;
  /** `over 60` and `about 160` are said as they were published. */
  readonly qualifier: 'exact' | 'over' | 'about';
  /** When: a date in words, or nothing where the source has none. */
  readonly when: string | undefined;
}

/*
 * Names of places and networks come in as they are spelled at home: word every
 * message so that a name needs no inflection.
 */

/** Words of `icc-network-map` that are shown at once. */
export interface NetworkMapMessages {
  /** Names of countries where the Council of Europe's differ from those of browsers, by ISO code. */
  countries: Readonly<Record<string, string>>;
  /** Heading for all members, for those of a network, for those in a country. */
  heading: (network: string | undefined, country: string | undefined) => string;
  /** `128 cities in 33 countries`. */
  count: (formats: Formats, cities: number, countries: number) => string;
  /** No members at all are known. */
  empty: string;
  /** The reader's filters leave none. */
  nothingFound: string;
  /** What a kind is called in the legend, in the filter and beside a name: short. */
  kind: (kind: MemberKindName) => string;
  /** How many are of each kind, in one sentence. */
  kinds: (formats: Formats, counts: readonly KindCount[]) => string;
  since: (formats: Formats, date: string) => string;
  /** `Index 64 of 100 (2013)`; `edition` is worded already. */
  headline: (formats: Formats, value: number, edition: string) => string;
  edition: (formats: Formats, edition: EditionName) => string;
  /** Labels of the filters, of columns and of a card's facts. */
  search: string;
  city: string;
  country: string;
  network: string;
  belonging: string;
  sinceLabel: string;
  indexLabel: string;
  date: string;
  /** First choice of a filter. */
  all: string;
  clear: string;
  /** A switch between `both`, `map`, `list`. */
  view: (view: MapViewName) => string;
  /** Names of the list and of the map for assistive technology. */
  list: string;
  map: string;
  /** `Show 200 more`. */
  more: (formats: Formats, count: number) => string;
  /** A mark for several places: `5 cities: A, B, C and 2 more`. */
  cluster: (formats: Formats, count: number, names: readonly string[], rest: number) => string;
  zoomIn: string;
  zoomOut: string;
  zoomWhole: string;
  /** How to move about: keys, wheel, fingers. `key` is Ctrl or ⌘. */
  hint: (key: string) => string;
  /** Captions of the insets. */
  insetNear: string;
  insetWorld: string;
  /** The borders could not be loaded. */
  noBorders: string;
  /** A link to the city's own page about its membership, and to the page that a fact is from. */
  page: string;
  sourcePage: string;
  /** What list the members are of: its title and date are worded already. */
  listed: (formats: Formats, count: number, source: string) => string;
  newer: (formats: Formats, count: number) => string;
  inferredNote: (formats: Formats, count: number) => string;
  boundaries: string;
  /** The Council of Europe's footnote, in its own wording. */
  kosovo: string;
  /** What borders, and what coordinates, are made from. */
  borderCredits: string;
  placeCredits: string;
}

/** Words of `icc-network-map` that are needed only once something was done, asked for or went wrong. */
export interface LaterNetworkMapMessages {
  /** Columns of a file. */
  latitude: string;
  longitude: string;
  wheelHint: (key: string) => string;
  touchHint: string;
  close: string;
  /** Heading of the list of places that a mark stands for. */
  chooseOne: (formats: Formats, count: number) => string;
  /** Membership that was deduced from the country. */
  inferred: string;
  /** The mark is at another place, which stands in for the member. */
  standIn: (place: string) => string;
  /** What the place calls itself, where the page's language has another name. */
  homeName: (name: string) => string;
  /** How many cities were compared for an Index result. */
  compared: (formats: Formats, cities: number) => string;
  /** Rows of a coordinator's own list that are left out, and single cells. */
  faults: (formats: Formats, rows: number) => string;
  cellFaults: (formats: Formats, cells: number) => string;
  fault: (formats: Formats, row: number, column: string, kind: RowFaultKind) => string;
  /** Above the message of a list that cannot be read at all, for whoever keeps it. */
  problem: string;
  /** `and 12 more`, below a list of faults. */
  moreFaults: (formats: Formats, count: number) => string;
  /** In the legend of a picture that is taken away, beside a circle with a number: short. */
  legendGroup: string;
  /** Below what is taken away, where it holds only what the reader looked for. */
  filtered: (formats: Formats, shown: number, all: number) => string;
  /** How the programme, or a network, grew. */
  growthHeading: (name: string | undefined) => string;
  growth: (formats: Formats, first: SizeAt, last: SizeAt) => string;
  growthSize: (formats: Formats, size: SizeAt) => string;
  growthPicture: string;
  growthLegend: (qualifier: SizeAt['qualifier']) => string;
  /** Legend of a bar over the time that a date leaves open: short. */
  growthSpan: string;
  growthTable: string;
  growthCount: string;
  undated: string;
  /** The source has no date; it follows from what else it says. */
  deduced: string;
}
