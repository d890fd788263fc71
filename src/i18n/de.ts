import { round } from '../core/math.js';
import { choosePlural, type Formats } from './formats.js';
import type {
  Comparison,
  EditionName,
  FrameMessages,
  GroupLimits,
  IndexMessages,
  IndexRadarMessages,
  LaterMessages,
  Translation,
} from './messages.js';
import { limitsOf } from './phrases.js';

/** German words of the frame. */
export const frame: Translation & FrameMessages = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',
  loading: 'Die Daten werden geladen\u00a0…',
  unavailable: 'Die Daten konnten nicht geladen werden.',
  retry: 'Erneut versuchen',
  chooseView: 'Darstellung',
  view: (view) => ({ radar: 'Netzdiagramm', bars: 'Rangfolge', table: 'Tabelle' })[view],
  download: 'Herunterladen',
  illustrative: 'Beispieldaten',
  illustrativeNote: (places) => `Frei erfunden, um diese Darstellung vorzuführen: ${places}.`,
  source: (count) => (count === 1 ? 'Quelle:' : 'Quellen:'),
  missing: 'nicht veröffentlicht',
  joined: (name, detail) => `${name}, ${detail}`,
};

/** German words needed only once something was done or went wrong. */
export const later: LaterMessages = {
  problem: (kind) =>
    ({
      offline:
        'Die Daten sind nicht erreichbar. Bitte prüfen Sie die Verbindung und versuchen Sie es erneut.',
      http: 'Unter der Adresse gibt es keine Daten, oder der Server meldet einen Fehler.',
      timeout: 'Das Laden der Daten hat zu lange gedauert.',
      'not-json': 'Die Adresse lieferte etwas anderes als Daten.',
      schema: 'Die Daten haben nicht die erwartete Form und werden deshalb nicht angezeigt.',
      version: 'Die Daten sind für eine neuere Version dieser Darstellung bestimmt.',
      'too-large': 'Die Datei mit den Daten ist zu groß, um angezeigt zu werden.',
      'forbidden-url': 'Die Adresse der Daten ist nicht zulässig.',
    })[kind],
  fallbackShown:
    'Die aktuellen Daten konnten nicht geladen werden. Gezeigt wird der Inhalt der Seite selbst.',
  stale: 'Neuere Daten konnten nicht geladen werden. Gezeigt werden die zuletzt empfangenen.',
  viewShown: (view) =>
    ({
      radar: 'Das Netzdiagramm wird angezeigt.',
      bars: 'Die Rangfolge wird angezeigt.',
      table: 'Die Tabelle wird angezeigt.',
    })[view],
  downloadCsv: 'Daten für die Tabellenkalkulation (CSV)',
  downloadSvg: 'Bild für den Druck (SVG)',
  downloadPng: 'Bild für den Bildschirm (PNG)',
  copyTable: 'Tabelle kopieren',
  copied: 'Die Tabelle wurde kopiert.',
  copyFailed: 'Der Browser hat das Kopieren nicht zugelassen.',
  exportFailed: 'Der Browser konnte diese Datei nicht erstellen.',
  explore: 'Indikatoren',
  readings: (indicator, readings) => `${indicator}: ${readings}`,
  reading: (formats, name, value) =>
    `${name} ${value === undefined ? frame.missing : formats.number(value)}`,
  caveat: (caveat) =>
    ({
      draft: 'Die Quelle zitiert einen Berichtsentwurf.',
      others:
        'Die Quelle zählt die anderen Städte; die Stadt selbst kommt also möglicherweise noch hinzu.',
      implausible:
        'Die Anzahl der Städte in der Quelle passt nicht zu anderen Berichten aus jener Zeit.',
      unordered: 'Die Quelle nennt nicht die Reihenfolge dieser Plätze.',
      other: 'Welche Einschränkungen für diese Zahl gelten, steht in der Quelle.',
    })[caveat],
  radarCommonOnly: (formats, edition, left) =>
    `In den verglichenen Ergebnissen (${edition}) fragte der Index nach anderen Bereichen. Gezeigt werden nur die gemeinsamen Indikatoren; weggelassen: ${formats.number(left)}.`,
  radarNothingToCompare: (name) =>
    `Für ${name} sind keine Werte einzelner Indikatoren veröffentlicht.`,
  radarVersionInferred:
    'Welche Indikatoren zu dieser Ausgabe gehören, ist aus dem Datum abgeleitet.',
};

const INDICATORS: Readonly<Record<string, string>> = {
  'intercultural-lens': 'Die Stadt aus interkultureller Sicht',
  commitment: 'Selbstverpflichtung',
  education: 'Bildung',
  neighbourhoods: 'Stadtteile',
  'public-services': 'Öffentliche Dienstleistungen',
  'business-and-labour-market': 'Wirtschaft und Arbeitsmarkt',
  'cultural-and-social-life': 'Kulturelles und soziales Leben',
  'public-space': 'Öffentlicher Raum',
  'mediation-and-conflict-resolution': 'Mediation und Konfliktlösung',
  language: 'Sprache',
  'media-and-communication': 'Medien und Kommunikation',
  'international-outlook': 'Internationale Ausrichtung',
  'intercultural-intelligence-and-competence': 'Interkulturelles Wissen und Können',
  'welcoming-newcomers': 'Willkommenskultur',
  governance: 'Führungsstrukturen',
  'leadership-and-citizenship': 'Politische Führung und Bürgerschaft',
  'anti-discrimination': 'Antidiskriminierung',
  participation: 'Beteiligung',
  interaction: 'Interaktion',
};

/** German words of the Index. */
export const index: IndexMessages = {
  indicator: (id, unknown) =>
    (Object.hasOwn(INDICATORS, id) ? INDICATORS[id] : undefined) ?? unknown,
  average: (formats, count) =>
    count === undefined ? 'Durchschnitt' : `Durchschnitt von ${cities(formats, count)}`,
  overall: 'Gesamtergebnis',
  sample: (formats, count) =>
    `${formats.number(count)} ${choosePlural(formats, count, { one: 'Stadt', other: 'Städte' })} im Vergleich`,
  edition: (formats, edition) => editionName(formats, edition),
  place: (formats, { from, to, of, group }) =>
    `${formats.number(from)}.${from === to ? '' : ` bis ${formats.number(to)}.`} ${
      of === undefined ? 'unter den Städten' : `von ${cities(formats, of)}`
    }${limits(formats, group)}`,
};

/** A number of cities after a preposition with the dative. */
function cities(formats: Formats, count: number): string {
  const noun = choosePlural(formats, count, { one: 'Stadt', other: 'Städten' });
  return `${formats.number(count)} ${noun}`;
}

function editionName(formats: Formats, { dating, date }: EditionName): string {
  if (date === undefined) return 'Datum unbekannt';
  const written = formats.date(date);
  // A year on its own takes no article.
  return dating === 'cited'
    ? `laut Quelle ${/^\d+$/.test(date) ? 'von' : 'vom'} ${written}`
    : written;
}

function limits(formats: Formats, group: GroupLimits): string {
  const share = 'mit einem Anteil im Ausland Geborener von ';
  const parts = limitsOf(
    formats,
    group,
    {
      from: 'mit ',
      to: ' bis ',
      over: 'mit mehr als ',
      under: 'mit weniger als ',
      unit: ' Einwohnerinnen und Einwohnern',
    },
    {
      from: share,
      to: ' bis ',
      over: `${share}mehr als `,
      under: `${share}weniger als `,
      unit: '\u00a0%',
    },
  );
  if (parts.length > 0) return ` ${parts.join(' und ')}`;
  return group.unspecified === undefined ? '' : ` in der Gruppe „${group.unspecified}“`;
}

/** German words of `icc-index-radar`. */
export const indexRadar: IndexRadarMessages = {
  radarHeading: (city) => `${city} im Intercultural-Cities-Index`,
  radarPicture: (view, city, edition) =>
    `${view === 'radar' ? 'Netzdiagramm' : 'Rangfolge'} der Index-Ergebnisse: ${city}, ${edition}`,
  radarEmpty: (city) =>
    city === ''
      ? 'Es wurde keine Stadt ausgewählt.'
      : `Für ${city} sind keine Index-Ergebnisse veröffentlicht.`,
  radarOverall: (formats, overall) => `Gesamtergebnis: ${compared(formats, overall)}.`,
  radarNoIndicators: 'Für einzelne Indikatoren sind keine Werte veröffentlicht.',
  radarPublished: (formats, published, total) =>
    `Für ${formats.number(published)} von ${formats.number(total)} Indikatoren sind Werte veröffentlicht.`,
  radarStrongest: (formats, areas) => `Am stärksten: ${formats.list(areas)}.`,
  radarWeakest: (formats, areas) => `Am schwächsten: ${formats.list(areas)}.`,
  radarAboveAverage: (formats, above, total, count) =>
    `${formats.number(above)} von ${formats.number(total)} Indikatoren ${choosePlural(
      formats,
      above,
      { one: 'liegt', other: 'liegen' },
    )} über ${averageOf(formats, count)}.`,
  radarArea: (formats, area, figures) => `${area}: ${compared(formats, figures)}.`,
  radarChange: (formats, before, { overall, rise, fall }) =>
    `Seit dem vorherigen Ergebnis (${before}): ${[
      ...(overall === undefined ? [] : [`insgesamt ${formats.signed(overall)}`]),
      ...(rise ? [`größter Anstieg bei „${rise.area}“ (${formats.signed(rise.points)})`] : []),
      ...(fall ? [`größter Rückgang bei „${fall.area}“ (${formats.signed(fall.points)})`] : []),
    ].join(', ')}.`,
  radarHint:
    'Zeigen oder tippen Sie auf das Diagramm oder nutzen Sie die Pfeiltasten, um einzelne Werte abzulesen.',
  radarIndicator: 'Indikator',
  radarOptional: 'freiwillig',
};

/** The average after a preposition with the dative. */
function averageOf(formats: Formats, count: number | undefined): string {
  return `dem Durchschnitt${count === undefined ? '' : ` von ${cities(formats, count)}`}`;
}

/** `71 von 100 Punkten, 9 Punkte über dem Durchschnitt von 120 Städten (62)`. */
function compared(formats: Formats, { value, average, cities: count }: Comparison): string {
  const result = `${formats.number(value)} von 100 Punkten`;
  if (average === undefined) return result;
  const base = `${averageOf(formats, count)} (${formats.number(average)})`;
  const difference = round(value - average);
  if (difference === 0) return `${result}, gleichauf mit ${base}`;
  const size = Math.abs(difference);
  const unit = choosePlural(formats, size, { one: 'Punkt', other: 'Punkte' });
  return `${result}, ${formats.number(size)} ${unit} ${difference > 0 ? 'über' : 'unter'} ${base}`;
}
