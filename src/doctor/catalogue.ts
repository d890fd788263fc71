/** What every widget understands. */
const COMMON = ['src', 'lang', 'dir', 'heading', 'heading-level', 'theme', 'loading'];

/** The attributes of every widget, by its tag. A test holds them against the classes. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'icc-index-radar': [...COMMON, ...['city', 'edition', 'compare', 'view', 'views', 'indicators']],
  'icc-network-map': [
    ...COMMON,
    ...['network', 'country', 'city', 'view', 'region', 'kinds', 'filters', 'facts'],
  ],
  'icc-diversity-statement': [
    ...COMMON,
    ...['city', 'statement', 'principle', 'variant', 'length', 'motif', 'pick', 'from', 'until'],
    ...['href', 'tools'],
  ],
};

/** The values of attributes that take one of a few, by tag; of `*` for every widget. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '*': {
    theme: ['auto', 'light', 'dark'],
    loading: ['lazy', 'eager'],
    'heading-level': ['1', '2', '3', '4', '5', '6'],
    dir: ['ltr', 'rtl', 'auto'],
  },
  'icc-index-radar': { view: ['radar', 'bars', 'table'] },
  'icc-network-map': {
    view: ['both', 'map', 'list'],
    region: ['auto', 'europe', 'world'],
  },
  'icc-diversity-statement': {
    variant: ['banner', 'card', 'quote', 'strip'],
    length: ['short', 'long'],
    principle: ['equality', 'advantage', 'interaction', 'participation', 'identity'],
  },
};

/** The tags of the library. */
export const TAGS: readonly string[] = Object.keys(ATTRIBUTES);

/** Languages that the words of every widget are in. A test holds them against the files. */
export const WORDS = ['ar', 'de', 'en', 'es', 'fr'] as const;

/** Languages that the shipped statements are in. A test holds them against the files. */
export const STATEMENTS: readonly string[] =
  'ar ca da de el en es fi fr he hr hu is it ja ko nb nl pl pt ro sr sv tr uk'.split(' ');

/** Attributes that HTML gives to every element. */
const GLOBAL =
  /^(id|class|style|slot|part|exportparts|hidden|title|role|tabindex|inert|translate|is|nonce|item\w+|data-.*|aria-.*|on\w+|xml:.*|v-.*|:.*|@.*|ng-.*|_ng.*)$/;

/** Whether a widget, or any element, has an attribute of this name. */
export function isKnownAttribute(tag: string, name: string): boolean {
  return GLOBAL.test(name) || (ATTRIBUTES[tag]?.includes(name) ?? true);
}

/** The values that an attribute takes, where they are few. */
export function valuesOf(tag: string, name: string): readonly string[] | undefined {
  return VALUES[tag]?.[name] ?? VALUES['*']?.[name];
}
