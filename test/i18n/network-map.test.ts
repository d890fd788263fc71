import { expect } from '@open-wc/testing';
import type { RowFaultKind } from '../../src/data/row-fault.js';
import { formatsOf, type Formats } from '../../src/i18n/formats.js';
import * as ar from '../../src/i18n/network-map/ar.js';
import * as de from '../../src/i18n/network-map/de.js';
import { networkMap } from '../../src/i18n/network-map/en.js';
import { laterNetworkMap } from '../../src/i18n/network-map/en-later.js';
import * as es from '../../src/i18n/network-map/es.js';
import * as fr from '../../src/i18n/network-map/fr.js';
import { laterMapWords } from '../../src/i18n/network-map/later.js';
import type {
  LaterNetworkMapMessages,
  MemberKindName,
  NetworkMapMessages,
  SizeAt,
} from '../../src/i18n/network-map/messages.js';
import {
  loadMapWords,
  mapWords,
  type NetworkMapPack,
} from '../../src/i18n/network-map/registry.js';
import type { Words } from '../../src/i18n/words.js';

type All = NetworkMapMessages & LaterNetworkMapMessages;

interface Language {
  readonly name: string;
  readonly all: All;
  readonly formats: Formats;
}

// Arabic with the digits of the Maghreb, because engines do not agree on the default.
const english = language('English', 'en', { networkMap, laterNetworkMap });
const french = language('French', 'fr', fr);
const german = language('German', 'de', de);
const spanish = language('Spanish', 'es', es);
const arabic = language('Arabic', 'ar-u-nu-latn', ar);
const TRANSLATIONS = [french, german, spanish, arabic];
const LANGUAGES = [english, ...TRANSLATIONS];

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 121, 1_000_000];
const VIEWS = ['both', 'map', 'list'] as const;
const QUALIFIERS = ['exact', 'over', 'about'] as const;
const SIZES = COUNTS.flatMap((count) =>
  QUALIFIERS.flatMap((qualifier) =>
    [undefined, '2012'].map((when): SizeAt => ({ count, qualifier, when })),
  ),
);
// As records, so that the types tell when one is missing.
const KINDS = keysOf<MemberKindName>({
  both: 0,
  international: 0,
  national: 0,
  'index-only': 0,
  'project-partner': 0,
  former: 0,
  other: 0,
});
const FAULTS = keysOf<RowFaultKind>({
  'no-name': 0,
  'no-country': 0,
  'no-position': 0,
  'not-a-number': 0,
  'out-of-range': 0,
  swapped: 0,
  'outside-country': 0,
  markup: 0,
  formula: 0,
  encoding: 0,
  'too-long': 0,
  'extra-cells': 0,
  duplicate: 0,
  'duplicate-column': 0,
  'not-a-date': 0,
  'not-an-address': 0,
  'unknown-kind': 0,
});

type Sample = (messages: All, formats: Formats) => readonly string[];
type Counting = (formats: Formats, count: number) => string;

/** What each message that takes something may be given; the types ask for every one of them. */
const SAMPLES: Record<{ [K in keyof All]: All[K] extends string ? never : K }[keyof All], Sample> =
  {
    countries: (m) => Object.values(m.countries),
    heading: (m) => [
      m.heading(undefined, undefined),
      m.heading('RECI', undefined),
      m.heading(undefined, 'Italia'),
    ],
    count: (m, f) =>
      COUNTS.flatMap((cities) => COUNTS.map((countries) => m.count(f, cities, countries))),
    kind: (m) => KINDS.map(m.kind),
    kinds: (m, f) => [
      ...KINDS.flatMap((kind) => COUNTS.map((count) => m.kinds(f, [{ kind, count }]))),
      m.kinds(
        f,
        KINDS.map((kind) => ({ kind, count: 2 })),
      ),
    ],
    since: (m, f) => ['2008', '2008-08', '2008-08-31'].map((date) => m.since(f, date)),
    headline: (m, f) => [m.headline(f, 64, '2013'), m.headline(f, 62.5, 'cited in 2013')],
    edition: (m, f) =>
      [undefined, '2017', '2020-08', '2020-08-31'].flatMap((date) =>
        (['edition', 'cited', 'undated'] as const).map((dating) => m.edition(f, { dating, date })),
      ),
    view: (m) => VIEWS.map(m.view),
    more: (m, f) => counted(m.more, f),
    cluster: (m, f) => [
      m.cluster(f, 2, ['Bergen', 'Oslo'], 0),
      ...COUNTS.map((rest) => m.cluster(f, 2 + rest, ['Bergen', 'Oslo'], rest)),
    ],
    hint: (m) => ['Ctrl', '⌘'].map(m.hint),
    listed: (m, f) => COUNTS.map((count) => m.listed(f, count, 'Members 2017')),
    newer: (m, f) => counted(m.newer, f),
    inferredNote: (m, f) => counted(m.inferredNote, f),
    wheelHint: (m) => ['Ctrl', '⌘'].map(m.wheelHint),
    chooseOne: (m, f) => counted(m.chooseOne, f),
    standIn: (m) => [m.standIn('Bergen')],
    homeName: (m) => [m.homeName('Bergen')],
    compared: (m, f) => counted(m.compared, f),
    faults: (m, f) => counted(m.faults, f),
    cellFaults: (m, f) => counted(m.cellFaults, f),
    fault: (m, f) =>
      FAULTS.flatMap((kind) => ['', 'lat'].map((column) => m.fault(f, 4, column, kind))),
    moreFaults: (m, f) => counted(m.moreFaults, f),
    filtered: (m, f) => COUNTS.flatMap((all) => [0, all].map((shown) => m.filtered(f, shown, all))),
    growthHeading: (m) => [undefined, 'RECI'].map(m.growthHeading),
    growth: (m, f) => SIZES.map((at) => m.growth(f, at, at)),
    growthSize: (m, f) => SIZES.map((at) => m.growthSize(f, at)),
    growthLegend: (m) => QUALIFIERS.map(m.growthLegend),
  };

describe('the words of the map', () => {
  for (const { name, all, formats } of LANGUAGES) {
    it(`are all there in ${name}, without a gap`, () => {
      expect(all).to.have.all.keys(Object.keys(english.all));
      for (const text of textsOf(all, formats)) {
        expect(text).not.to.equal('');
        expect(text.trim(), 'text without a margin').to.equal(text);
        expect(text).not.to.match(/undefined|null|NaN|\[object/);
        expect(text, 'no double spaces').not.to.match(/\s\s/);
        expect(text, 'no double marks').not.to.match(/[.,;:،؛]\s*[.,;:،؛]/);
      }
    });

    it(`call no two kinds, views or faults the same in ${name}`, () => {
      for (const names of [
        KINDS.map(all.kind),
        KINDS.map((kind) => all.kinds(formats, [{ kind, count: 3 }])),
        VIEWS.map(all.view),
        QUALIFIERS.map(all.growthLegend),
        FAULTS.map((kind) => all.fault(formats, 4, '', kind)),
      ])
        expect(new Set(names).size, names.join('; ')).to.equal(names.length);
    });

    it(`mark Kosovo with the star of its footnote in ${name}`, () => {
      expect(all.countries.XK).to.match(/^[^*]+\*$/);
      expect(all.kosovo).to.match(/^\* [^*]*1244[^*]*\.$/);
    });
  }

  for (const { name, all, formats } of TRANSLATIONS) {
    it(`leave no sentence in English in ${name}`, () => {
      const originals = new Set(textsOf(english.all, english.formats));
      // German calls the programme by its English name.
      const left = textsOf(all, formats).filter(
        (text) =>
          originals.has(text) &&
          text.split(' ').length > 2 &&
          !text.startsWith('Intercultural Cities:'),
      );
      expect(left).to.deep.equal([]);
    });
  }
});

describe('mapWords(words)', () => {
  it('speaks English until the words of a language are loaded, and then that language', async () => {
    expect(mapWords(wordsIn('es')).map).to.equal(networkMap);
    expect(laterMapWords(wordsIn('es'))).to.equal(laterNetworkMap);
    await loadMapWords('es-MX');
    expect(mapWords(wordsIn('es')).map).to.equal(es.networkMap);
    expect(laterMapWords(wordsIn('es'))).to.equal(es.laterNetworkMap);
    expect(mapWords(wordsIn('en')).map, 'nothing else changed').to.equal(networkMap);
  });

  it('speaks English where nobody has translated the map', async () => {
    await Promise.all(['xx', 'en', 'en-GB', ''].map(loadMapWords));
    for (const code of ['xx', 'en']) {
      expect(mapWords(wordsIn(code)).map).to.equal(networkMap);
      expect(laterMapWords(wordsIn(code))).to.equal(laterNetworkMap);
    }
  });

  it('speaks every language that has words', async () => {
    await Promise.all(['fr', 'de', 'ar'].map(loadMapWords));
    expect(['fr', 'de', 'ar'].map((code) => mapWords(wordsIn(code)).map)).to.deep.equal([
      fr.networkMap,
      de.networkMap,
      ar.networkMap,
    ]);
  });

  it('keeps the other words as they are', () => {
    const words = wordsIn('en');
    expect(mapWords(words)).to.deep.equal({ ...words, map: networkMap });
  });
});

describe('the words of the map in English', () => {
  it('count, gather and tell faults and growth', () => {
    expect(handful(english)).to.deep.equal([
      '128 cities in 33 countries',
      '1 city in 1 country',
      'Programme and network: 100; Programme only: 20; Network only: 7.',
      '5 cities: Bergen, Oslo, and 3 more',
      '121 from this list: Members (2017).',
      '7 more from pages of other dates, each given with its city.',
      'Row 4, column “lat”: latitude and longitude seem to be swapped',
      'Row 5: the name is missing',
      '1 row of the list could not be read and is left out',
      '2 rows of the list could not be read and are left out',
      'From over 60 cities (2012) to about 160 cities (2023), as published.',
      'Narrowed down by search or filters: 5 of 128 cities.',
    ]);
  });
});

describe('the words of the map in French', () => {
  const { all, formats } = french;

  it('count, gather and tell faults and growth', () => {
    expect(handful(french)).to.deep.equal([
      '128 villes dans 33 pays',
      '1 ville dans 1 pays',
      '100 à la fois dans le programme et dans un réseau, 20 dans le programme uniquement et 7 dans un réseau uniquement.',
      '5 villes\u202f: Bergen, Oslo et 3 autres',
      '121 d’après cette liste\u202f: Members (2017).',
      '7 autres d’après des pages d’autres dates, indiquées avec chaque ville.',
      'Ligne 4, colonne «\u202flat\u202f»\u202f: la latitude et la longitude semblent inversées',
      'Ligne 5\u202f: le nom manque',
      '1 ligne de la liste n’a pas pu être lue et est omise',
      '2 lignes de la liste n’ont pas pu être lues et sont omises',
      'De plus de 60 villes (2012) à environ 160 villes (2023), selon les chiffres publiés.',
      'Selon la recherche ou les filtres\u202f: 5 sur 128 villes.',
    ]);
  });

  it('have a no-break space before tall punctuation and inside quotes', () => {
    for (const text of textsOf(all, formats)) {
      expect(text).not.to.match(/[^\u202f][:;?!%»]|«[^\u202f]|['"“”]/);
    }
  });

  it('take zero and one for one, and «de» after millions', () => {
    expect([0, 1, 2].map((count) => all.inferredNote(formats, count))).to.deep.equal([
      'Déduite du pays\u202f: 0 appartenance à un réseau.',
      'Déduite du pays\u202f: 1 appartenance à un réseau.',
      'Déduites du pays\u202f: 2 appartenances à un réseau.',
    ]);
    expect(all.inferredNote(formats, 1_000_000)).to.equal(
      `Déduites du pays\u202f: ${formats.number(1_000_000)} d’appartenances à un réseau.`,
    );
    expect(all.count(formats, 1_000_000, 2)).to.equal(
      `${formats.number(1_000_000)} de villes dans 2 pays`,
    );
  });

  it('tell a year from a day', () => {
    expect(dates(french)).to.deep.equal([
      'depuis 2008',
      'depuis août 2008',
      'depuis le 31 août 2008',
      'Index 64 sur 100 (cité en 2013)',
    ]);
  });
});

describe('the words of the map in German', () => {
  const { all, formats } = german;

  it('count, gather and tell faults and growth', () => {
    expect(handful(german)).to.deep.equal([
      '128 Städte in 33 Ländern',
      '1 Stadt in 1 Land',
      '100 im Programm sowie in einem Netzwerk, 20 nur im Programm und 7 nur in einem Netzwerk.',
      '5 Städte: Bergen, Oslo und 3 weitere',
      '121 aus dieser Liste: Members (2017).',
      '7 weitere von Seiten mit anderem Datum, jeweils bei der Stadt genannt.',
      'Zeile 4, Spalte „lat“: Breite und Länge scheinen vertauscht zu sein',
      'Zeile 5: der Name fehlt',
      '1 Zeile der Liste konnte nicht gelesen werden und ist ausgelassen',
      '2 Zeilen der Liste konnten nicht gelesen werden und sind ausgelassen',
      'Von über 60 Städten (2012) auf etwa 160 Städte (2023), wie veröffentlicht.',
      'Eingegrenzt durch Suche oder Filter: 5 von 128 Städten.',
    ]);
  });

  it('put quotes low and high', () => {
    for (const text of textsOf(all, formats)) {
      expect(text.replace(/„[^„“]*“/g, '')).not.to.match(/[„“”"«»']/);
    }
  });

  it('name the key as German keyboards do', () => {
    expect(all.hint('Ctrl')).to.contain(' Strg ');
    expect(all.wheelHint('Ctrl')).to.contain(' Strg ');
    expect(all.hint('⌘')).to.contain(' ⌘ ');
  });

  it('tell a year from a day', () => {
    expect(dates(german)).to.deep.equal([
      'seit 2008',
      'seit August 2008',
      'seit dem 31. August 2008',
      'Index 64 von 100 (laut Quelle von 2013)',
    ]);
  });
});

describe('the words of the map in Spanish', () => {
  const { all, formats } = spanish;

  it('count, gather and tell faults and growth', () => {
    expect(handful(spanish)).to.deep.equal([
      '128 ciudades en 33 países',
      '1 ciudad en 1 país',
      '100 tanto en el programa como en una red, 20 solo en el programa y 7 solo en una red.',
      '5 ciudades: Bergen, Oslo y 3 más',
      '121 según esta lista: Members (2017).',
      '7 más según páginas de otras fechas, indicadas con cada ciudad.',
      'Fila 4, columna «lat»: la latitud y la longitud parecen intercambiadas',
      'Fila 5: falta el nombre',
      'No se ha podido leer 1 fila de la lista; se omite',
      'No se han podido leer 2 filas de la lista; se omiten',
      'De más de 60 ciudades (2012) a alrededor de 160 ciudades (2023), según lo publicado.',
      'Según la búsqueda o los filtros: 5 de 128 ciudades.',
    ]);
  });

  it('take «de» after millions', () => {
    expect(all.count(formats, 1_000_000, 2)).to.equal('1.000.000 de ciudades en 2 países');
  });

  it('tell a year from a day', () => {
    expect(dates(spanish)).to.deep.equal([
      'desde 2008',
      'desde agosto de 2008',
      'desde el 31 de agosto de 2008',
      'Índice 64 de 100 (citado en 2013)',
    ]);
  });
});

describe('the words of the map in Arabic', () => {
  const { all, formats } = arabic;

  it('count, gather and tell faults and growth', () => {
    expect(handful(arabic)).to.deep.equal([
      '128 مدينة في 33 بلدًا',
      'مدينة واحدة في بلد واحد',
      '100 مدينة في البرنامج وفي شبكة معًا و20 مدينة في البرنامج فقط و7 مدن في شبكة فقط.',
      '5 من المدن: \u2068Bergen\u2069 و\u2068Oslo\u2069 و3 مدن أخرى',
      '121 مدينة من هذه القائمة: \u2068Members (2017)\u2069.',
      '7 مدن أخرى من صفحات بتواريخ أخرى، مذكورة مع كل مدينة.',
      'الصف 4، العمود «\u2068lat\u2069»: يبدو أن خط العرض وخط الطول وُضع كل منهما مكان الآخر',
      'الصف 5: الاسم غير مذكور',
      'تعذّرت قراءة صف واحد من القائمة ولذلك استُبعد',
      'تعذّرت قراءة صفين من القائمة ولذلك استُبعدا',
      'من أكثر من 60 مدينة (\u20682012\u2069) إلى نحو 160 مدينة (\u20682023\u2069)، كما نُشر.',
      'حسب البحث أو عوامل التصفية: 5 من أصل 128 مدينة.',
    ]);
  });

  it('keep what is inserted in isolates', () => {
    for (const text of textsOf(all, formats)) {
      const own = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
      expect(own, 'isolates in pairs').not.to.match(/[\u2068\u2069]/);
      expect(own, 'only Arabic letters outside of them').not.to.match(/[a-z]/i);
    }
  });

  it('have punctuation of their own', () => {
    for (const text of textsOf(all, formats)) {
      const own = text.replace(/\u2068[^\u2069]*\u2069/g, '').replace(/\d[.,]\d/g, '');
      expect(own).not.to.match(/[,;?]/);
    }
  });

  it('have six ways to count', () => {
    expect([0, 1, 2, 3, 11, 100].map((count) => all.count(formats, count, count))).to.deep.equal([
      '0 مدينة في 0 بلد',
      'مدينة واحدة في بلد واحد',
      'مدينتان في بلدين',
      '3 مدن في 3 بلدان',
      '11 مدينة في 11 بلدًا',
      '100 مدينة في 100 بلد',
    ]);
  });

  it('say two cities in the case that the words before them take', () => {
    const two = (qualifier: SizeAt['qualifier']): SizeAt => ({
      count: 2,
      qualifier,
      when: undefined,
    });
    expect(QUALIFIERS.map((qualifier) => all.growthSize(formats, two(qualifier)))).to.deep.equal([
      'مدينتان',
      'أكثر من مدينتين',
      'نحو مدينتين',
    ]);
    expect(all.growth(formats, two('exact'), two('exact'))).to.equal(
      'من مدينتين إلى مدينتين، كما نُشر.',
    );
    expect(all.more(formats, 2)).to.equal('عرض مدينتين أخريين');
  });

  it('write the digits of the country', () => {
    const egyptian = formatsOf('ar-EG');
    expect(all.count(egyptian, 128, 33)).to.equal('١٢٨ مدينة في ٣٣ بلدًا');
    expect(all.headline(egyptian, 64, '2013')).to.equal(
      'نتيجة المؤشر ٦٤ من ١٠٠ (\u20682013\u2069)',
    );
  });

  it('tell when and how well', () => {
    expect(dates(arabic)).to.deep.equal([
      'منذ 2008',
      'منذ أغسطس 2008',
      'منذ 31 أغسطس 2008',
      'نتيجة المؤشر 64 من 100 (\u2068مذكورة في 2013\u2069)',
    ]);
  });
});

function language(name: string, locale: string, pack: NetworkMapPack): Language {
  return {
    name,
    all: { ...pack.networkMap, ...pack.laterNetworkMap },
    formats: formatsOf(locale),
  };
}

function keysOf<K extends string>(record: Readonly<Record<K, number>>): readonly K[] {
  // The types allow no other keys.
  return Object.keys(record) as K[];
}

function counted(message: Counting, formats: Formats): readonly string[] {
  return COUNTS.map((count) => message(formats, count));
}

/** Everything that the samples make a language say. */
function textsOf(all: All, formats: Formats): readonly string[] {
  return Object.entries(all).flatMap(([key, message]: [string, unknown]) => {
    if (typeof message === 'string') return [message];
    expect(SAMPLES, 'a sample for every message').to.have.property(key);
    return SAMPLES[key as keyof typeof SAMPLES](all, formats);
  });
}

/** The words of a page in a language, without those of the map. */
function wordsIn(code: string): Words {
  return { term: () => '', formats: formatsOf('en'), language: code, direction: 'ltr' };
}

/** Some sentences with what is inserted, counted and inflected in them. */
function handful({ all, formats }: Language): readonly string[] {
  return [
    all.count(formats, 128, 33),
    all.count(formats, 1, 1),
    all.kinds(formats, [
      { kind: 'both', count: 100 },
      { kind: 'international', count: 20 },
      { kind: 'national', count: 7 },
    ]),
    all.cluster(formats, 5, ['Bergen', 'Oslo'], 3),
    all.listed(formats, 121, 'Members (2017)'),
    all.newer(formats, 7),
    all.fault(formats, 4, 'lat', 'swapped'),
    all.fault(formats, 5, '', 'no-name'),
    all.faults(formats, 1),
    all.faults(formats, 2),
    all.growth(
      formats,
      { count: 60, qualifier: 'over', when: '2012' },
      { count: 160, qualifier: 'about', when: '2023' },
    ),
    all.filtered(formats, 5, 128),
  ];
}

/** A year, a month and a day, and a result that is cited. */
function dates({ all, formats }: Language): readonly string[] {
  return [
    ...['2008', '2008-08', '2008-08-31'].map((date) => all.since(formats, date)),
    all.headline(formats, 64, all.edition(formats, { dating: 'cited', date: '2013' })),
  ];
}
