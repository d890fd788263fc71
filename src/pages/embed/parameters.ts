const COMMON = ['src', 'lang', 'dir', 'heading', 'heading-level', 'theme', 'loading'];

/**
 * What an address may say of each widget: the attributes of its tag. Known here before the widget's
 * code is, so that its data can be asked for together with it. The doctor has this list as well: a file
 * that both share would cost every frame a request more. A test holds each against the classes.
 */
export const WIDGETS: ReadonlyMap<string, readonly string[]> = new Map([
  ['index-radar', [...COMMON, 'city', 'edition', 'compare', 'view', 'views', 'indicators']],
  [
    'network-map',
    [...COMMON, 'network', 'country', 'city', 'view', 'region', 'kinds', 'filters', 'facts'],
  ],
  [
    'diversity-statement',
    [
      ...COMMON,
      'city',
      'statement',
      'principle',
      'variant',
      'length',
      'motif',
      'pick',
      'from',
      'until',
      'href',
      'tools',
    ],
  ],
]);

/** The custom properties that an address may set, without their `--icc-`. */
const COLOURS = ['accent', 'accent-2', 'accent-3', 'text', 'surface'];

/** Everything that makes a colour. What refers to something else (`var()`, `url()`) may load it. */
const COLOUR_FUNCTION = /^(rgba?|hsla?|hwb|(ok)?(lab|lch)|color|color-mix|light-dark|calc)?$/i;

/** Written from right to left, whether or not the library has words of it. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** What the address of the page asks for. */
export interface Parameters {
  /** Name of a widget; `undefined` if the address names none of the library. */
  readonly widget: string | undefined;
  /** Of the widget's tag. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Values of custom properties by their full names. */
  readonly look: ReadonlyMap<string, string>;
  /** Language of the page, as it was written. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Reads the query of an address. Of a parameter that is repeated the first counts; what is not known
 * is ignored.
 *
 * @param readerLang the language of the page if the address names none, as it is for the tag.
 */
export function readParameters(search: string, readerLang: string): Parameters {
  const given = new URLSearchParams(search);
  const name = given.get('widget') ?? '';
  const known = WIDGETS.get(name);
  // An empty one says as little as none.
  const lang = [given.get('lang'), readerLang].find(Boolean) ?? 'en';
  const dir = given.get('dir')?.toLowerCase();
  return {
    widget: known && name,
    attributes: pick(given, known ?? []),
    look: new Map(
      [...pick(given, COLOURS)].flatMap(([colour, text]) => {
        const value = toColour(text);
        return value === undefined ? [] : [[`--icc-${colour}`, value]];
      }),
    ),
    lang,
    dir: dir === 'rtl' || dir === 'ltr' ? dir : RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr',
  };
}

/**
 * A colour of CSS, also a hexadecimal one without its `#`, which in an address would begin the
 * fragment. `undefined` for anything else.
 */
export function toColour(text: string): string | undefined {
  const value = /^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(text) ? `#${text}` : text.trim();
  const functions = [...value.matchAll(/([^\s(),/]*)\(/g)].map(([, called = '']) => called);
  const isPlain = !value.includes('\\') && functions.every((each) => COLOUR_FUNCTION.test(each));
  return isPlain && CSS.supports('color', value) ? value : undefined;
}

function pick(given: URLSearchParams, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap((name) => {
      const value = given.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
