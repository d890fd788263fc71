import fc from 'fast-check';

/** A small dataset of invented places, as somebody knows it before it is in any table. */
export interface Facts {
  readonly networks: readonly { readonly id: string; readonly name: string }[];
  readonly cities: readonly CityFact[];
  readonly samples: readonly SampleFact[];
  readonly statements: readonly { readonly lang: string; readonly short: string }[];
  readonly source: string;
}

export interface CityFact {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly network: string | undefined;
  readonly editions: readonly EditionFact[];
}

export interface EditionFact {
  readonly edition: string;
  /** Of {@link FIGURES}, in their order. */
  readonly values: readonly (number | undefined)[];
}

export interface SampleFact {
  readonly date: string;
  readonly size: number;
  readonly values: readonly (number | undefined)[];
}

/** The figures that there may be. */
export const FIGURES = ['aggregate', 'commitment', 'education'] as const;

const YEARS = ['2001', '2004-05', '2007-11-30'];
const PLACES = [
  { country: 'NO', lat: 60, lon: 8 },
  { country: 'DE', lat: 50, lon: 9 },
  { country: 'MA', lat: 32, lon: -7 },
];
/** What readers of tables stumble over, in any position of a text. */
const STUMBLING_BLOCKS = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  "'",
  '  ',
  '\u00a0',
  '=',
  '&',
  '\u200d',
  'مدينة',
  'עיר',
  'é',
  '🏙️',
];

/** Texts in any script, with whatever separates or encloses cells. */
const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 4 }), fc.constantFrom(...STUMBLING_BLOCKS)),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''))
  .filter(isFit);

/** Texts that every encoding has letters for. */
const westernText = fc
  .array(fc.constantFrom('a', 'Z', 'é', 'ß', 'Ø', '"', ',', ';', '|', '\n', ' ', '7'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  .filter(isFit);

/** What is left of a text on one line; written apart from the program, on purpose. */
export function shown(text: string): string {
  const words = (part: string): readonly string[] =>
    part.split(/\s/u).filter((word) => word !== '');
  const seen = words(text)
    .join(' ')
    .replace(/\p{Cc}|[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, '');
  return words(seen).join(' ').normalize('NFC');
}

/** Formulas, markup and sentences with places for names are refused, and tested elsewhere. */
function isFit(text: string): boolean {
  const bare = shown(text);
  return (
    bare !== '' &&
    bare.length <= 80 &&
    !/^[=@+#-]|[<>{}\ufffd]/u.test(bare) &&
    !/[\ufffe\uffff]/u.test(text)
  );
}

const hundredths = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((n) => n / 100);
const values = fc
  .tuple(...FIGURES.map(() => fc.option(hundredths(0, 100), { nil: undefined })))
  .filter((all) => all.some((value) => value !== undefined));

function factsWith(text: fc.Arbitrary<string>): fc.Arbitrary<Facts> {
  const networks = fc
    .array(text, { maxLength: 2 })
    .map((names) => names.map((name, i) => ({ id: `network-${i}`, name })));
  const city = fc.record({
    name: text,
    place: fc.constantFrom(...PLACES),
    north: hundredths(-1, 1),
    east: hundredths(-1, 1),
    network: fc.nat(3),
    editions: fc.array(fc.option(values, { nil: undefined }), { maxLength: YEARS.length }),
  });
  return fc
    .record({
      networks,
      cities: fc.array(city, { minLength: 1, maxLength: 4 }),
      samples: fc.array(fc.record({ size: fc.integer({ min: 1, max: 1500 }), values }), {
        minLength: YEARS.length,
        maxLength: YEARS.length,
      }),
      statements: fc.array(text, { maxLength: 2 }),
      source: text,
    })
    .map((raw) => ({
      ...raw,
      samples: raw.samples.map((sample, i) => ({ ...sample, date: YEARS[i] ?? '' })),
      statements: raw.statements.map((short, i) => ({ short, lang: ['fr', 'ar'][i] ?? 'en' })),
      cities: raw.cities.map(({ place, north, east, network, editions, name }, i) => ({
        id: `city-${i}`,
        name,
        country: place.country,
        lat: Math.round((place.lat + north) * 100) / 100,
        lon: Math.round((place.lon + east) * 100) / 100,
        network: raw.networks[network]?.id,
        editions: editions.flatMap((own, year) =>
          own === undefined ? [] : [{ edition: YEARS[year] ?? '', values: own }],
        ),
      })),
    }));
}

/** Datasets with names in any script. */
export const anyFacts = factsWith(anyText);
/** Datasets that can be written in any encoding. */
export const westernFacts = factsWith(westernText);
