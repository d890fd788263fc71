/** The widgets that can be embedded, by the names that markers use. */
export const WIDGETS = ['index-radar', 'network-map', 'diversity-statement'] as const;
export type WidgetName = (typeof WIDGETS)[number];

/** The ways into a page: the tag, a marker for editors that strip tags, a frame, or HTML without script. */
export const WAYS = ['tag', 'marker', 'iframe', 'static'] as const;
export type Way = (typeof WAYS)[number];

/** The colours of a brand, by the custom properties that they set. */
export const COLOURS = ['accent', 'accent-2', 'accent-3', 'text', 'surface'] as const;
export type ColourName = (typeof COLOURS)[number];

/**
 * Every part of a choice, with its default, under the name that it has in an
 * address. A list tells what is allowed, its first being the default; an empty
 * list takes any text.
 */
const PARTS = {
  widget: WIDGETS,
  way: WAYS,
  /** Where the data are from: the shipped dataset, as a whole or in part, or a file of the city's own. */
  of: ['', 'network', 'country', 'file'],
  city: [],
  network: [],
  country: [],
  /** Address of a CSV or JSON file. */
  src: [],
  /** Empty: that of the page. */
  lang: [],
  heading: [],
  'heading-level': ['2', '1', '3', '4', '5', '6'],
  theme: ['auto', 'light', 'dark'],
  accent: [],
  'accent-2': [],
  'accent-3': [],
  text: [],
  surface: [],
  /** Where colours are written: beside the widget, or in the style sheet of the site. */
  paint: ['snippet', 'sheet'],
  compare: [],
  view: ['', 'radar', 'bars', 'table', 'both', 'map', 'list'],
  facts: ['', 'yes'],
  principle: ['identity', 'equality', 'advantage', 'interaction', 'participation'],
  statement: [],
  variant: ['banner', 'card', 'quote', 'strip'],
  length: ['short', 'long'],
  motif: ['weave', 'radial', 'chord', 'none'],
  tools: ['', 'yes'],
  loading: ['lazy', 'eager'],
  /** Address of the folder that the built files lie in. Empty: the builder's own. */
  base: [],
  /** Whether the address of the script names its version, with a hash of what it must be. */
  exact: ['yes', 'no'],
} as const satisfies Record<string, readonly string[]>;

type Parts = typeof PARTS;

export type ChoiceName = keyof Parts;

/** What somebody chose for a widget on a page. All texts are as they were typed. */
export type Choice = {
  readonly [Name in ChoiceName]: Parts[Name] extends readonly [] ? string : Parts[Name][number];
};

const NAMES = Object.keys(PARTS) as ChoiceName[];

/** What a page that nobody touched yet shows. */
export const DEFAULT_CHOICE: Choice = toChoice(new URLSearchParams());

/** What is allowed for a part, its default first; empty where any text is. */
export function allowed(name: ChoiceName): readonly string[] {
  return PARTS[name];
}

/** Reads a choice from an address. What is missing or not allowed takes its default. */
export function toChoice(query: URLSearchParams): Choice {
  const entries = NAMES.map((name) => {
    const values: readonly string[] = PARTS[name];
    const value = query.get(name) ?? '';
    return [name, values.length === 0 || values.includes(value) ? value : values[0]];
  });
  // Every part is there, and of its list.
  return Object.fromEntries(entries) as Choice;
}

/** Writes a choice for an address: only what differs from the defaults, and is of use. */
export function toQuery(choice: Choice): URLSearchParams {
  const changed = NAMES.filter(
    (name) => choice[name] !== DEFAULT_CHOICE[name] && isOfUse(name, choice),
  );
  return new URLSearchParams(changed.map((name) => [name, choice[name]]));
}

/**
 * A choice with some parts changed. What no longer fits goes: another widget has
 * neither the views nor the kinds of data of the one before.
 */
export function withChange(choice: Choice, change: Partial<Choice>): Choice {
  const next = { ...choice, ...change };
  if (next.principle !== choice.principle && change.statement === undefined) {
    return { ...next, statement: '' };
  }
  if (next.widget === choice.widget) return next;
  const { of, src, view, city } = DEFAULT_CHOICE;
  return { ...next, of, src, view, city: change.city ?? city };
}

/** What is kept for a choice that was given up meanwhile need not be in its address. */
function isOfUse(name: ChoiceName, { of }: Choice): boolean {
  if (name === 'network' || name === 'country') return of === name;
  return name !== 'src' || of === 'file';
}
