import { expect } from '@open-wc/testing';
import * as ar from '../../src/i18n/ar.js';
import * as de from '../../src/i18n/de.js';
import * as enFrame from '../../src/i18n/en.js';
import * as enIndex from '../../src/i18n/en-index.js';
import { later } from '../../src/i18n/en-later.js';
import * as es from '../../src/i18n/es.js';
import { formatsOf, type Formats } from '../../src/i18n/formats.js';
import * as fr from '../../src/i18n/fr.js';
import type { Comparison, GroupLimits, Messages, Place } from '../../src/i18n/messages.js';

interface Language {
  readonly name: string;
  readonly messages: Messages;
  readonly formats: Formats;
}

// Arabic with the digits of the Maghreb, because engines do not agree on the default.
const english = language('English', 'en', { ...enFrame, ...enIndex, later });
const french = language('French', 'fr', fr);
const german = language('German', 'de', de);
const spanish = language('Spanish', 'es', es);
const arabic = language('Arabic', 'ar-u-nu-latn', ar);
const LANGUAGES = [english, french, german, spanish, arabic];
const TRANSLATIONS = [french, german, spanish, arabic];

const ALL: GroupLimits = {};
const MIDDLE: GroupLimits = { minPopulation: 200, maxPopulation: 500 };
const DIVERSE: GroupLimits = {
  minPopulation: 500,
  minForeignPercent: 10,
  maxForeignPercent: 15,
};
const SMALL: GroupLimits = { maxPopulation: 200, maxForeignPercent: 15 };
const OPEN: GroupLimits = { minForeignPercent: 15 };
const UNSPECIFIED: GroupLimits = { unspecified: 'similar size' };
const COUNTS = [0, 1, 2, 3, 11, 100, 1_000_000];
const COMPARISONS: readonly Comparison[] = [
  { value: 71 },
  { value: 1, average: 0.5 },
  ...[71, 64, 62, 61, 51].map((value) => ({ value, average: 62, cities: 120 })),
];
const VIEWS = ['radar', 'bars', 'table'] as const;

type Sample = (messages: Messages, formats: Formats) => readonly string[];

/** Every message with what it may be given. The type asks for a sample of each message. */
const SAMPLES: Record<Exclude<keyof Messages, '$code' | '$name' | '$dir'>, Sample> = {
  loading: (m) => [m.loading],
  unavailable: (m) => [m.unavailable],
  retry: (m) => [m.retry],
  chooseView: (m) => [m.chooseView],
  view: (m) => VIEWS.map(m.view),
  download: (m) => [m.download],
  illustrative: (m) => [m.illustrative],
  illustrativeNote: (m) => [m.illustrativeNote('Bergen')],
  source: (m) => COUNTS.map(m.source),
  missing: (m) => [m.missing],
  sample: (m, f) => [1, 2, 3, 11, 100].map((n) => m.sample(f, n)),
  exportFailed: (m) => [m.exportFailed],
  joined: (m) => [m.joined('Oslo', '2024')],
  readings: (m) => [m.readings('Oslo', '2024')],
  problem: (m) =>
    (
      [
        'offline',
        'http',
        'timeout',
        'not-json',
        'schema',
        'version',
        'too-large',
        'forbidden-url',
      ] as const
    ).map(m.problem),
  fallbackShown: (m) => [m.fallbackShown],
  stale: (m) => [m.stale],
  viewShown: (m) => VIEWS.map(m.viewShown),
  downloadCsv: (m) => [m.downloadCsv],
  downloadSvg: (m) => [m.downloadSvg],
  downloadPng: (m) => [m.downloadPng],
  copyTable: (m) => [m.copyTable],
  copied: (m) => [m.copied],
  copyFailed: (m) => [m.copyFailed],
  explore: (m) => [m.explore],
  reading: (m, f) => [undefined, 0, 62.5].map((value) => m.reading(f, 'Bergen', value)),
  indicator: (m) => ['education', 'unheard-of'].map((id) => m.indicator(id, 'Unheard of')),
  average: (m, f) => [undefined, ...COUNTS].map((count) => m.average(f, count)),
  overall: (m) => [m.overall],
  edition: (m, f) =>
    [undefined, '2017', '2020-08', '2020-08-31'].flatMap((date) =>
      (['edition', 'cited', 'undated'] as const).map((dating) => m.edition(f, { dating, date })),
    ),
  place: (m, f) =>
    [ALL, MIDDLE, DIVERSE, SMALL, OPEN, UNSPECIFIED].flatMap((group) =>
      [undefined, ...COUNTS].flatMap((of) =>
        [1, 4].map((to) => m.place(f, { from: 1, to, of, group })),
      ),
    ),
  caveat: (m) => (['draft', 'others', 'implausible', 'unordered', 'other'] as const).map(m.caveat),
  radarHeading: (m) => [m.radarHeading('Bergen')],
  radarPicture: (m) => VIEWS.map((view) => m.radarPicture(view, 'Bergen', '2020')),
  radarEmpty: (m) => ['', 'Bergen'].map(m.radarEmpty),
  radarOverall: (m, f) => COMPARISONS.map((figures) => m.radarOverall(f, figures)),
  radarNoIndicators: (m) => [m.radarNoIndicators],
  radarPublished: (m, f) => COUNTS.map((count) => m.radarPublished(f, count, 17)),
  radarStrongest: (m, f) => [m.radarStrongest(f, ['A (3)', 'B (2)', 'C (1)'])],
  radarWeakest: (m, f) => [m.radarWeakest(f, ['A (3)', 'B (2)', 'C (1)'])],
  radarAboveAverage: (m, f) =>
    COUNTS.flatMap((count) => [
      m.radarAboveAverage(f, count, 17),
      m.radarAboveAverage(f, count, 17, count),
    ]),
  radarArea: (m, f) => COMPARISONS.map((figures) => m.radarArea(f, 'A', figures)),
  radarChange: (m, f) => [
    m.radarChange(f, '2018', { overall: 0 }),
    m.radarChange(f, '2018', { rise: { area: 'A', points: 4 } }),
    m.radarChange(f, '2018', {
      overall: -1.5,
      rise: { area: 'A', points: 4 },
      fall: { area: 'B', points: -3 },
    }),
  ],
  radarHint: (m) => [m.radarHint],
  radarIndicator: (m) => [m.radarIndicator],
  radarCommonOnly: (m, f) => COUNTS.map((count) => m.radarCommonOnly(f, '2018', count)),
  radarNothingToCompare: (m) => [m.radarNothingToCompare('Bergen')],
  radarVersionInferred: (m) => [m.radarVersionInferred],
  radarOptional: (m) => [m.radarOptional],
};

describe('the words of every language', () => {
  for (const { name, messages, formats } of LANGUAGES) {
    it(`${name} says every message without a gap`, () => {
      for (const text of textsOf(messages, formats)) {
        expect(text).not.to.equal('');
        expect(text.trim(), 'text without a margin').to.equal(text);
        expect(text).not.to.match(/undefined|null|NaN|\[object/);
        expect(text, 'no double spaces').not.to.match(/\s\s/);
        expect(text, 'no double marks').not.to.match(/[.,;:،؛]\s*[.,;:،؛]/);
      }
    });

    it(`${name} names every indicator and group of the frameworks`, async () => {
      const ids = await frameworkIds();
      expect(ids).to.include.members(['commitment', 'interaction', 'intercultural-lens']);
      const names = ids.map((id) =>
        messages.indicator(id, messages.$code === 'en' ? `Own ${id}` : ''),
      );
      expect(names.filter((text) => text === '')).to.deep.equal([]);
      expect(new Set(names).size, 'different names').to.equal(names.length);
      for (const text of names) expect(text).not.to.match(/^\p{Lowercase}/u);
    });

    it(`${name} leaves an indicator it does not know its own name`, () => {
      expect(messages.indicator('unheard-of', 'Unheard of')).to.equal('Unheard of');
    });
  }

  for (const { name, messages, formats } of TRANSLATIONS) {
    it(`${name} leaves no sentence in English`, () => {
      const originals = new Set(textsOf(english.messages, english.formats));
      const left = textsOf(messages, formats).filter(
        (text) => originals.has(text) && text.split(' ').length > 2,
      );
      expect(left).to.deep.equal([]);
    });

    it(`${name} has a name and a code of its own`, () => {
      expect(messages.$code).to.equal(formats.locale.slice(0, 2));
      expect(messages.$name).not.to.equal('English');
    });
  }
});

describe('English', () => {
  const { messages, formats } = english;

  it('says places with ordinals and limits', () => {
    expect(
      [1, 2, 3, 11, 27].map((from) => place(english, { from, of: from === 1 ? 1 : 33 })),
    ).to.deep.equal([
      '1st of 1 city',
      '2nd of 33 cities',
      '3rd of 33 cities',
      '11th of 33 cities',
      '27th of 33 cities',
    ]);
    expect(place(english, { from: 1, to: 4, group: MIDDLE })).to.equal(
      '1st to 4th among the cities with 200 to 500 inhabitants',
    );
    expect(place(english, { from: 4, of: 26, group: DIVERSE })).to.equal(
      '4th of 26 cities with over 500 inhabitants and 10 to 15% foreign-born residents',
    );
    expect(place(english, { from: 9, of: 34, group: UNSPECIFIED })).to.equal(
      '9th of 34 cities in a class that the source calls “similar size”',
    );
  });

  it('says how well an edition is dated', () => {
    expect(messages.edition(formats, { dating: 'cited', date: '2017' })).to.equal('cited in 2017');
    expect(messages.edition(formats, { dating: 'cited', date: '2020-08-31' })).to.equal(
      `cited on ${formats.date('2020-08-31')}`,
    );
    expect(messages.edition(formats, { dating: 'undated' })).to.equal('date unknown');
  });

  it('takes no noise of binary fractions for a difference', () => {
    expect(messages.radarArea(formats, 'Language', { value: 0.1 + 0.2, average: 0.3 })).to.equal(
      'Language: 0.3 of 100 points, level with the average (0.3).',
    );
  });
});

describe('French', () => {
  const { messages, formats } = french;

  it('puts a no-break space before tall punctuation and inside quotes', () => {
    for (const text of textsOf(messages, formats)) {
      expect(text).not.to.match(/[^\u202f][:;?!%»]|«[^\u202f]/);
    }
  });

  it('counts zero and one as one', () => {
    expect([0, 1, 2, 1.5, 100].map((n) => messages.average(formats, n))).to.deep.equal([
      'Moyenne de 0 ville',
      'Moyenne de 1 ville',
      'Moyenne de 2 villes',
      'Moyenne de 1,5 ville',
      'Moyenne de 100 villes',
    ]);
    expect(messages.average(formats, 1_000_000)).to.equal(
      `Moyenne de ${formats.number(1_000_000)} de villes`,
    );
    expect([1, 7].map((n) => messages.radarAboveAverage(formats, n, 17, 120))).to.deep.equal([
      '1 indicateur sur 17 dépasse la moyenne de 120 villes.',
      '7 indicateurs sur 17 dépassent la moyenne de 120 villes.',
    ]);
  });

  it('says places with the ordinals of a rank', () => {
    expect(place(french, { from: 1, of: 33 })).to.equal('1er rang sur 33 villes');
    expect(place(french, { from: 27, of: 33, group: MIDDLE })).to.equal(
      '27e rang sur 33 villes de 200 à 500 habitants',
    );
    expect(place(french, { from: 1, to: 4, group: DIVERSE })).to.equal(
      '1er au 4e rang parmi les villes de plus de 500 habitants et comptant 10 à 15\u202f% de personnes nées à l’étranger',
    );
    expect(place(french, { from: 2, of: 30, group: UNSPECIFIED })).to.equal(
      '2e rang sur 30 villes dans la catégorie «\u202fsimilar size\u202f»',
    );
  });

  it('says how well an edition is dated', () => {
    expect(editions(french)).to.deep.equal([
      '2017',
      'cité en 2017',
      'cité en août 2020',
      'cité le 31 août 2020',
      'date inconnue',
    ]);
  });

  it('compares with the average', () => {
    expect(comparisons(french)).to.deep.equal([
      'Langue\u202f: 71 points sur 100.',
      'Langue\u202f: 71 points sur 100, soit 9 points au-dessus de la moyenne de 120 villes (62).',
      'Langue\u202f: 61 points sur 100, soit 1 point au-dessous de la moyenne de 120 villes (62).',
      'Langue\u202f: 62 points sur 100, au même niveau que la moyenne (62).',
    ]);
  });
});

describe('German', () => {
  const { messages, formats } = german;

  it('tells one city from many', () => {
    expect([1, 2, 3, 11, 100].map((n) => messages.average(formats, n))).to.deep.equal([
      'Durchschnitt von 1 Stadt',
      'Durchschnitt von 2 Städten',
      'Durchschnitt von 3 Städten',
      'Durchschnitt von 11 Städten',
      'Durchschnitt von 100 Städten',
    ]);
    expect([1, 7].map((n) => messages.radarAboveAverage(formats, n, 17))).to.deep.equal([
      '1 von 17 Indikatoren liegt über dem Durchschnitt.',
      '7 von 17 Indikatoren liegen über dem Durchschnitt.',
    ]);
  });

  it('names a place in a ranking without inflecting the city', () => {
    expect(messages.radarPicture('bars', 'Botkyrka', '2020')).to.match(
      /^Rangfolge der Index-Ergebnisse: Botkyrka, 2020$/,
    );
    expect(place(german, { from: 27, of: 33 })).to.equal('27. von 33 Städten');
    expect(place(german, { from: 1, to: 4, of: 34, group: SMALL })).to.equal(
      '1. bis 4. von 34 Städten mit weniger als 200 Einwohnerinnen und Einwohnern und mit einem Anteil im Ausland Geborener von weniger als 15\u00a0%',
    );
    expect(place(german, { from: 4, group: DIVERSE })).to.equal(
      '4. unter den Städten mit mehr als 500 Einwohnerinnen und Einwohnern und mit einem Anteil im Ausland Geborener von 10 bis 15\u00a0%',
    );
    expect(place(german, { from: 9, of: 34, group: UNSPECIFIED })).to.equal(
      '9. von 34 Städten in der Gruppe „similar size“',
    );
  });

  it('says how well an edition is dated', () => {
    expect(editions(german)).to.deep.equal([
      '2017',
      'laut Quelle von 2017',
      'laut Quelle vom August 2020',
      'laut Quelle vom 31. August 2020',
      'Datum unbekannt',
    ]);
  });

  it('compares with the average', () => {
    expect(comparisons(german)).to.deep.equal([
      'Sprache: 71 von 100 Punkten.',
      'Sprache: 71 von 100 Punkten, 9 Punkte über dem Durchschnitt von 120 Städten (62).',
      'Sprache: 61 von 100 Punkten, 1 Punkt unter dem Durchschnitt von 120 Städten (62).',
      'Sprache: 62 von 100 Punkten, gleichauf mit dem Durchschnitt (62).',
    ]);
  });
});

describe('Spanish', () => {
  const { messages, formats } = spanish;

  it('tells one city from many', () => {
    expect([1, 2, 3, 11, 100].map((n) => messages.average(formats, n))).to.deep.equal([
      'Media de 1 ciudad',
      'Media de 2 ciudades',
      'Media de 3 ciudades',
      'Media de 11 ciudades',
      'Media de 100 ciudades',
    ]);
    expect(messages.average(formats, 1_000_000)).to.equal('Media de 1.000.000 de ciudades');
    expect([1, 7].map((n) => messages.radarAboveAverage(formats, n, 17, 120))).to.deep.equal([
      '1 de 17 indicadores está por encima de la media de 120 ciudades.',
      '7 de 17 indicadores están por encima de la media de 120 ciudades.',
    ]);
  });

  it('says places with ordinals and limits', () => {
    expect(place(spanish, { from: 27, of: 33, group: MIDDLE })).to.equal(
      '27.º de 33 ciudades de 200 a 500 habitantes',
    );
    expect(place(spanish, { from: 1, to: 4, group: DIVERSE })).to.equal(
      '1.º a 4.º entre las ciudades de más de 500 habitantes y con entre un 10 y un 15\u00a0% de población nacida en el extranjero',
    );
    expect(place(spanish, { from: 9, of: 34, group: UNSPECIFIED })).to.equal(
      '9.º de 34 ciudades en el grupo «similar size»',
    );
  });

  it('says how well an edition is dated', () => {
    expect(editions(spanish)).to.deep.equal([
      '2017',
      'citado en 2017',
      'citado en agosto de 2020',
      'citado el 31 de agosto de 2020',
      'fecha desconocida',
    ]);
  });

  it('compares with the average', () => {
    expect(comparisons(spanish)).to.deep.equal([
      'Lengua: 71 de 100 puntos.',
      'Lengua: 71 de 100 puntos, 9 puntos por encima de la media de 120 ciudades (62).',
      'Lengua: 61 de 100 puntos, 1 punto por debajo de la media de 120 ciudades (62).',
      'Lengua: 62 de 100 puntos, al mismo nivel que la media (62).',
    ]);
  });
});

describe('Arabic', () => {
  const { messages, formats } = arabic;

  it('runs from right to left', () => {
    expect(messages.$dir).to.equal('rtl');
  });

  it('keeps what is inserted in isolates', () => {
    for (const text of textsOf(messages, formats)) {
      const own = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
      expect(own, 'isolates in pairs').not.to.match(/[\u2068\u2069]/);
      if (text !== 'Unheard of')
        expect(own.replace(/\((CSV|SVG|PNG)\)$/, '')).not.to.match(/[a-z]/i);
    }
  });

  it('has punctuation of its own', () => {
    for (const text of textsOf(messages, formats)) {
      expect(text.replace(/\d[.,]\d/g, '')).not.to.match(/[,;?]/);
    }
  });

  it('has six ways to count', () => {
    expect([0, 1, 2, 3, 11, 100].map((n) => messages.average(formats, n))).to.deep.equal([
      'متوسط 0 مدينة',
      'متوسط مدينة واحدة',
      'متوسط مدينتين',
      'متوسط 3 مدن',
      'متوسط 11 مدينة',
      'متوسط 100 مدينة',
    ]);
    expect([1, 2, 7].map((n) => messages.source(n))).to.deep.equal([
      'المصدر:',
      'المصدران:',
      'المصادر:',
    ]);
  });

  it('says places with their limits', () => {
    expect(place(arabic, { from: 27, of: 33, group: MIDDLE })).to.equal(
      'المرتبة 27 من أصل 33 مدينة يتراوح عدد سكانها بين 200 و500 نسمة',
    );
    expect(place(arabic, { from: 1, to: 4, group: DIVERSE })).to.equal(
      'بين المرتبتين 1 و4 من بين المدن التي يزيد عدد سكانها على 500 نسمة وتتراوح نسبة المولودين في الخارج فيها بين 10 و15 في المئة',
    );
    expect(place(arabic, { from: 9, of: 34, group: UNSPECIFIED })).to.equal(
      'المرتبة 9 من أصل 34 مدينة في الفئة «\u2068similar size\u2069»',
    );
  });

  it('says how well an edition is dated', () => {
    expect(editions(arabic)).to.deep.equal([
      '2017',
      'مذكورة في 2017',
      'مذكورة في أغسطس 2020',
      'مذكورة في 31 أغسطس 2020',
      'التاريخ غير معروف',
    ]);
  });

  it('compares with the average', () => {
    expect(comparisons(arabic)).to.deep.equal([
      '\u2068اللغة\u2069: 71 من 100 نقطة.',
      '\u2068اللغة\u2069: 71 من 100 نقطة، وهي أعلى من متوسط 120 مدينة (62) بفارق 9 نقاط.',
      '\u2068اللغة\u2069: 61 من 100 نقطة، وهي أدنى من متوسط 120 مدينة (62) بفارق نقطة واحدة.',
      '\u2068اللغة\u2069: 62 من 100 نقطة، وهي تساوي المتوسط (62).',
    ]);
    expect(messages.radarOverall(formats, { value: 64, average: 62, cities: 2 })).to.equal(
      'النتيجة الإجمالية: 64 من 100 نقطة، وهي أعلى من متوسط مدينتين (62) بفارق نقطتين.',
    );
  });

  it('writes the digits of the country', () => {
    expect(messages.average(formatsOf('ar-EG'), 33)).to.equal('متوسط ٣٣ مدينة');
  });
});

interface Pack extends Pick<typeof fr, 'frame' | 'index' | 'indexRadar'> {
  readonly later: typeof fr.later;
}

function language(name: string, locale: string, pack: Pack): Language {
  const messages = { ...pack.later, ...pack.frame, ...pack.index, ...pack.indexRadar };
  return { name, messages, formats: formatsOf(locale) };
}

/** Everything that the samples make a language say. */
function textsOf(messages: Messages, formats: Formats): readonly string[] {
  return Object.values(SAMPLES).flatMap((sample) => sample(messages, formats));
}

function place({ messages, formats }: Language, given: Partial<Place> & { from: number }): string {
  return messages.place(formats, { to: given.from, group: ALL, ...given });
}

/** The five ways an edition can be dated. */
function editions({ messages, formats }: Language): readonly string[] {
  return [
    messages.edition(formats, { dating: 'edition', date: '2017' }),
    ...['2017', '2020-08', '2020-08-31'].map((date) =>
      messages.edition(formats, { dating: 'cited', date }),
    ),
    messages.edition(formats, { dating: 'undated' }),
  ];
}

/** A value alone, above, below, and level with the average. */
function comparisons({ messages, formats }: Language): readonly string[] {
  const area = messages.indicator('language', '');
  const figures: readonly Comparison[] = [
    { value: 71 },
    { value: 71, average: 62, cities: 120 },
    { value: 61, average: 62, cities: 120 },
    { value: 62, average: 62 },
  ];
  return figures.map((comparison) => messages.radarArea(formats, area, comparison));
}

/** The ids of the indicators and groups of all versions of the Index. */
async function frameworkIds(): Promise<readonly string[]> {
  const files = ['framework-indicators', 'framework-groups'];
  const columns = files.map(async (file) => {
    const response = await fetch(`/src/dataset/${file}.csv`);
    const [, ...rows] = (await response.text()).trim().split(/\r?\n/);
    return rows.map((row) => row.split(',')[1] ?? '');
  });
  return [...new Set((await Promise.all(columns)).flat())];
}
