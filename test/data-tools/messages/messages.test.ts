import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProblemDetails } from '../../../src/data-tools/messages/details.js';
import {
  DATA_LANGUAGES,
  loadDataMessages,
  type DataLanguage,
} from '../../../src/data-tools/messages/languages.js';
import type { DataMessages } from '../../../src/data-tools/messages/messages.js';
import type { ProblemKind } from '../../../src/data-tools/problem.js';
import { SAMPLES } from './samples.js';

const KINDS = Object.keys(SAMPLES) as readonly ProblemKind[];
const TRANSLATIONS = DATA_LANGUAGES.filter((language) => language !== 'en');
const COUNTS = [0, 1, 2, 3, 11, 1234, 1_000_000];
/** What stays the same in every language, because it is to be typed as it is. */
const CODE_WORDS =
  /about\.json|list\.source|\b(?:source_url|source_date|inferred|undated|dating|until|framework-indicators|cited-2017|CSV|UTF-8|JSON|HTML|PDF|OCR|NO|pt-BR|CC-BY-4\.0)\b|\.xlsx|2020-08-31|2017-08|santa-maria-da-feira|en:Lisbon\|fr:Lisbonne|https:\/\/|\{city\}|\{ \}|\[\{"name": "…"\}, …\]|�/g;

const packs = new Map<DataLanguage, DataMessages>();
for (const language of DATA_LANGUAGES) packs.set(language, await loadDataMessages(language));

for (const language of DATA_LANGUAGES) {
  test(`${language}: every text stands by itself, so that it can follow a place`, () => {
    for (const text of allTexts(language)) {
      assert.notEqual(text, '');
      assert.equal(text, text.trim());
      assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[object/);
      assert.doesNotMatch(text, /[.,:;!?]$/, 'no punctuation at the end');
      assert.doesNotMatch(text, /\s\s/, 'no double spaces');
      assert.doesNotMatch(text, /[.,;:?]\s*[.,;:?]/, 'no double marks');
      assert.doesNotMatch(withoutCode(text), /["'`]/, 'no straight quotation marks');
    }
  });

  test(`${language}: every sentence names what it knows`, () => {
    for (const { kind, details, text } of sentences(language)) {
      for (const known of Object.values(details).flat()) {
        if (known === undefined || known === '') continue;
        const isNamed = waysToWrite(language, kind, known).some((way) => text.includes(way));
        assert.ok(isNamed, `${kind} names ${String(known)}: ${text}`);
      }
    }
  });
}

for (const language of TRANSLATIONS) {
  test(`${language}: no sentence is left in English`, () => {
    const english = new Set(allTexts('en'));
    assert.deepEqual(
      allTexts(language).filter((text) => english.has(text) && text !== 'Error'),
      [],
    );
  });

  test(`${language}: the cell is named where English names it`, () => {
    const [value, english] = [messagesIn(language).quote('135'), sentences('en')];
    for (const [i, { kind, text }] of sentences(language).entries()) {
      assert.equal(text.includes(value), english[i]?.text.includes('“135”'), `${kind}: ${text}`);
    }
  });

  test(`${language}: what is to be typed stays as it is`, () => {
    const english = sentences('en');
    for (const [i, { kind, text }] of sentences(language).entries()) {
      for (const word of english[i]?.text.match(CODE_WORDS) ?? []) {
        assert.ok(text.includes(word), `${kind} says ${word}: ${text}`);
      }
    }
  });
}

test('fr: a no-break space goes before tall punctuation and inside quotation marks', () => {
  for (const text of allTexts('fr')) {
    assert.doesNotMatch(withoutCode(text), /[^\u00a0][:;?!»]|«[^\u00a0]|[“”„]/);
    assert.equal(text.split('«').length, text.split('»').length, text);
  }
});

test('de: quotation marks are „…“, and a sentence begins as one', () => {
  for (const text of allTexts('de')) {
    assert.doesNotMatch(text.replace(/„[^„“”]*“/g, ''), /[„“”«»]/);
  }
  for (const { text } of sentences('de')) assert.match(text, /^[\p{Lu}„]|^[a-z\d]+[ ,]/u);
});

test('es: quotation marks are «…», and a question opens as it ends', () => {
  for (const text of allTexts('es')) {
    assert.doesNotMatch(text.replace(/«[^\s«»][^«»]*»/g, ''), /[„“”«»]/);
    assert.equal(text.split('¿').length, text.split('?').length, text);
  }
});

test('the words for yes and no are those of the language', () => {
  assert.deepEqual(
    DATA_LANGUAGES.map((language) => sentenceOf(language, 'not-yes-or-no', {}).split(/[:;\u00a0]/)),
    [
      ['“135” is neither yes nor no', ' write one of the two'],
      ['«', '135', '» n’est ni oui ni non', '', ' écrivez l’un des deux'],
      ['„135“ ist weder ja noch nein', ' schreiben Sie eines von beiden'],
      ['«135» no es ni sí ni no', ' escriba uno de los dos'],
    ],
  );
});

test('figures have the decimal sign of the language, coordinates the point they are typed with', () => {
  const figures = { from: 62.5, points: -0.1 - 40.2, edition: '2014' };
  for (const language of TRANSLATIONS) {
    const jump = sentenceOf(language, 'jump', figures);
    assert.match(jump, /62,5/);
    assert.match(jump, /(?<![-\d])40,3\D/, 'how far, whatever the direction, without noise');
    assert.match(sentenceOf(language, 'not-a-number', { example: '12.5' }), /12,5$/);
    const place = { lat: 60.39, lon: 5.32, region: 'North' };
    assert.match(sentenceOf(language, 'geocoded', place), /60\.39, 5\.32 \(North\)/);
  }
  assert.match(sentenceOf('en', 'jump', figures), / 40\.3 points away from 62\.5 /);
});

test('large numbers can be read, and millions are said as the language says them', () => {
  const most = 1_000_000;
  assert.match(sentenceOf('en', 'too-many-rows', { most }), /1,000,000 rows/);
  assert.match(sentenceOf('fr', 'too-many-rows', { most }), /1\u00a0000\u00a0000 de lignes/);
  assert.match(sentenceOf('de', 'too-many-rows', { most }), /1\.000\.000 Zeilen/);
  assert.match(sentenceOf('es', 'too-many-rows', { most }), /1\.000\.000 de filas/);
});

test('a summary tells one from many, and says so where there is nothing', () => {
  const summaries = (errors: number, warnings: number): readonly string[] =>
    DATA_LANGUAGES.map((language) => messagesIn(language).summary(errors, warnings));
  assert.deepEqual(summaries(0, 0), [
    'No error, no warning',
    'Aucune erreur, aucun avertissement',
    'Kein Fehler, keine Warnung',
    'Ningún error, ningún aviso',
  ]);
  assert.deepEqual(summaries(1, 2), [
    '1 error, 2 warnings',
    '1 erreur, 2 avertissements',
    '1 Fehler, 2 Warnungen',
    '1 error, 2 avisos',
  ]);
  assert.deepEqual(summaries(3, 1), [
    '3 errors, 1 warning',
    '3 erreurs, 1 avertissement',
    '3 Fehler, 1 Warnung',
    '3 errores, 1 aviso',
  ]);
});

test('how large a dataset is, is said in words that agree with the numbers', () => {
  assert.deepEqual(
    DATA_LANGUAGES.map((language) => messagesIn(language).contents(1, 1, 1)),
    [
      '1 city, 1 of them with results in 1 edition',
      '1 ville, dont 1 avec des résultats dans 1 édition',
      '1 Stadt, davon 1 mit Ergebnissen in 1 Ausgabe',
      '1 ciudad, 1 de ellas con resultados en 1 edición',
    ],
  );
  assert.deepEqual(
    DATA_LANGUAGES.map((language) => messagesIn(language).contents(1200, 30, 5)),
    [
      '1,200 cities, 30 of them with results in 5 editions',
      '1\u00a0200 villes, dont 30 avec des résultats dans 5 éditions',
      '1.200 Städte, davon 30 mit Ergebnissen in 5 Ausgaben',
      '1200 ciudades, 30 de ellas con resultados en 5 ediciones',
    ],
  );
});

function messagesIn(language: DataLanguage): DataMessages {
  const messages = packs.get(language);
  assert.ok(messages);
  return messages;
}

function sentenceOf<Kind extends ProblemKind>(
  language: DataLanguage,
  kind: Kind,
  details: ProblemDetails[Kind],
): string {
  const messages = messagesIn(language);
  return messages.problems[kind](details, messages.quote('135'));
}

/** What a sentence may be given beside the cell. */
type Known = string | number | undefined;

interface Said {
  readonly kind: ProblemKind;
  readonly details: Readonly<Record<string, Known | readonly string[]>>;
  readonly text: string;
}

function sentences(language: DataLanguage): readonly Said[] {
  return KINDS.flatMap((kind) => sentencesOf(language, kind));
}

function sentencesOf<Kind extends ProblemKind>(
  language: DataLanguage,
  kind: Kind,
): readonly Said[] {
  return SAMPLES[kind].map((details) => ({
    kind,
    details,
    text: sentenceOf(language, kind, details),
  }));
}

/** Everything that the samples make a language say. */
function allTexts(language: DataLanguage): readonly string[] {
  const messages = messagesIn(language);
  return [
    ...sentences(language).map(({ text }) => text),
    messages.sheet('results'),
    messages.row(14),
    messages.column('commitment'),
    messages.placed(messages.row(14), messages.quote('135')),
    ...[messages.error, messages.warning, messages.note, messages.nothingWritten],
    ...COUNTS.slice(1).map(messages.more),
    ...COUNTS.flatMap((count) => [
      messages.summary(count, 1),
      messages.summary(1, count),
      messages.written(count, 'data'),
      messages.contents(count, count, count),
    ]),
    messages.pageCost('9.4', '12'),
  ];
}

/** A text without what is typed as it is, and has punctuation of its own. */
function withoutCode(text: string): string {
  return text
    .replace(CODE_WORDS, 'x')
    .replaceAll('B3:B5', 'x')
    .replaceAll(/\w+: \d/g, 'x');
}

/** Coordinates have one way, other figures may have thousands apart. */
function waysToWrite(
  language: DataLanguage,
  kind: ProblemKind,
  known: string | number,
): readonly string[] {
  if (typeof known === 'string') {
    return kind === 'not-a-number' && language !== 'en' ? [known.replace('.', ',')] : [known];
  }
  if (kind === 'geocoded') return [String(known)];
  return [
    language === 'en' ? String(known) : String(known).replace('.', ','),
    known.toLocaleString(language).replaceAll('\u202f', '\u00a0'),
  ];
}
