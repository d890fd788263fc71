import { COLOURS, type Choice, type ColourName } from './choice.js';
import { toColour } from './colours.js';

/** Names and values of attributes, in the order in which they are written. */
export type Attributes = readonly (readonly [name: string, value: string])[];

/** What is known beside the choice. */
export interface AttributeContext {
  /** Address of the library's folder; ends in `/`. */
  readonly base: string;
  /** Id of the statement that is shown, where none is chosen. */
  readonly statement?: string | undefined;
}

/** The place that a radar shows as long as no city is chosen: fictional, and complete. */
export const EXAMPLE_CITY = 'example-city';

/** The views that a widget has, its default first. */
export const VIEWS = {
  'index-radar': ['radar', 'bars', 'table'],
  'network-map': ['both', 'map', 'list'],
  'diversity-statement': [],
} as const;

/** The attributes of the widget's tag. Defaults are left out. */
export function attributesOf(choice: Choice, context: AttributeContext): Attributes {
  const { widget, heading, theme, loading, lang } = choice;
  const level = choice['heading-level'];
  const own = { 'index-radar': ofRadar, 'network-map': ofMap, 'diversity-statement': ofStatement };
  return written([
    ...own[widget](choice, context),
    ['lang', lang],
    ['heading', heading.trim()],
    ['heading-level', level === '2' ? '' : level],
    ['theme', theme === 'auto' ? '' : theme],
    ['loading', loading === 'lazy' ? '' : loading],
  ]);
}

/** The colours that were chosen and are colours, in the form of `toColour`. */
export function coloursOf(choice: Choice): readonly (readonly [ColourName, string])[] {
  return COLOURS.flatMap((name) => {
    const colour = toColour(choice[name]);
    return colour === undefined ? [] : [[name, colour] as const];
  });
}

function ofRadar(choice: Choice): Attributes {
  const isFile = choice.of === 'file';
  return [
    ['src', isFile ? choice.src.trim() : ''],
    // A file of one city need not be told which.
    ['city', choice.city || (isFile ? '' : EXAMPLE_CITY)],
    ['compare', choice.compare === 'average' ? '' : choice.compare],
    ['view', viewOf(choice)],
  ];
}

function ofMap(choice: Choice, { base }: AttributeContext): Attributes {
  const { of, src, network, country, city, facts } = choice;
  const own = of === 'file' ? src.trim() : '';
  const part = of === 'network' ? network : of === 'country' ? country : '';
  // Without any of these, a list inside the tag would be taken for the data.
  const whole = own === '' && part === '' ? `${base}data/` : own;
  return [
    ['src', whole],
    ['network', of === 'network' ? network : ''],
    ['country', of === 'country' ? country : ''],
    ['city', city],
    ['view', viewOf(choice)],
    ['facts', facts],
  ];
}

function ofStatement(choice: Choice, context: AttributeContext): Attributes {
  const { city, of, src, variant, length, motif, tools } = choice;
  const statement = choice.statement === '' ? (context.statement ?? '') : choice.statement;
  return [
    ['src', of === 'file' ? src.trim() : ''],
    ['city', city],
    // Named by its id, or words inside the tag would be taken for the city's own.
    ['statement', statement],
    ['principle', statement === '' ? choice.principle : ''],
    ['variant', variant === 'banner' ? '' : variant],
    ['length', length === 'short' ? '' : length],
    ['motif', motif === 'weave' ? '' : motif],
    ['tools', tools],
  ];
}

/** A view that the widget has, unless it is the one that it shows anyway. */
function viewOf({ widget, view }: Choice): string {
  const views: readonly string[] = VIEWS[widget];
  return views.indexOf(view) > (widget === 'index-radar' ? -1 : 0) ? view : '';
}

/** Those with a value; a value of `yes` is the mere presence of the attribute. */
function written(attributes: Attributes): Attributes {
  return attributes
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [name, value === 'yes' ? '' : value]);
}
