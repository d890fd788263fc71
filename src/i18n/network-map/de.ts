import { index } from '../de.js';
import { choosePlural, hasDay, type Formats } from '../formats.js';
import type {
  LaterNetworkMapMessages,
  MemberKindName,
  NetworkMapMessages,
  SizeAt,
} from './messages.js';

const KINDS: Readonly<Record<MemberKindName, string>> = {
  both: 'Programm und Netzwerk',
  international: 'Nur Programm',
  national: 'Nur Netzwerk',
  'index-only': 'Nur Index',
  'project-partner': 'Projektpartnerschaft',
  former: 'Früheres Mitglied',
  other: 'Sonstiges',
};

/** After a number: worded so that one and many read alike. */
const COUNTED: Readonly<Record<MemberKindName, string>> = {
  both: 'im Programm sowie in einem Netzwerk',
  international: 'nur im Programm',
  national: 'nur in einem Netzwerk',
  'index-only': 'nur im Index',
  'project-partner': 'in einer Projektpartnerschaft',
  former: 'mit früherer Mitgliedschaft',
  other: 'mit anderer Verbindung',
};

/** German words of `icc-network-map` that are shown at once. */
export const networkMap: NetworkMapMessages = {
  countries: { RU: 'Russische Föderation', XK: 'Kosovo*' },
  heading: (network, country) =>
    network !== undefined
      ? `Mitglieder: ${network}`
      : country !== undefined
        ? `Intercultural Cities: ${country}`
        : 'Mitglieder des Programms Intercultural Cities',
  count: (formats, cityCount, countryCount) =>
    `${cities(formats, cityCount)} in ${counted(formats, countryCount, 'Land', 'Ländern')}`,
  empty: 'Hier sind keine Mitglieder verzeichnet.',
  nothingFound: 'Zu diesen Filtern passt keine Stadt.',
  kind: (kind) => KINDS[kind],
  kinds: (formats, counts) =>
    `${formats.list(counts.map(({ kind, count }) => `${formats.number(count)} ${COUNTED[kind]}`))}.`,
  since: (formats, date) => `seit ${hasDay(date) ? 'dem ' : ''}${formats.date(date)}`,
  headline: (formats, value, edition) => `Index ${formats.number(value)} von 100 (${edition})`,
  edition: index.edition,
  search: 'Stadt suchen',
  city: 'Stadt',
  country: 'Land',
  network: 'Netzwerk',
  belonging: 'Zugehörigkeit',
  sinceLabel: 'Dabei seit',
  indexLabel: 'Gesamtergebnis im Index',
  date: 'Datum',
  all: 'Alle',
  clear: 'Filter zurücksetzen',
  view: (view) => ({ both: 'Karte und Liste', map: 'Karte', list: 'Liste' })[view],
  list: 'Liste der Städte',
  map: 'Karte der Städte',
  more: (formats, count) => `${formats.number(count)} weitere anzeigen`,
  cluster: (formats, count, names, rest) =>
    `${cities(formats, count)}: ${formats.list(rest > 0 ? [...names, `${formats.number(rest)} weitere`] : names)}`,
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  zoomWhole: 'Ganze Karte anzeigen',
  hint: (key) =>
    `Verschieben Sie die Karte mit den Pfeiltasten, der Maus oder zwei Fingern; zoomen Sie mit + und − oder mit ${keyName(key)} und dem Mausrad.`,
  insetNear: 'Weiter entfernt',
  insetWorld: 'Anderswo in der Welt',
  noBorders: 'Die Grenzen konnten nicht geladen werden.',
  page: 'Seite der Stadt',
  sourcePage: 'Quelle',
  listed: (formats, count, source) => `${formats.number(count)} aus dieser Liste: ${source}.`,
  newer: (formats, count) =>
    `${formats.number(count)} weitere von Seiten mit anderem Datum, jeweils bei der Stadt genannt.`,
  inferredNote: (formats, count) =>
    `Aus dem Land abgeleitet: ${counted(formats, count, 'Mitgliedschaft', 'Mitgliedschaften')} in einem Netzwerk.`,
  boundaries:
    'Grenzen und Namen auf der Karte stellen keine offizielle Stellungnahme oder Anerkennung dar. Der Verlauf gestrichelter Linien ist nicht abschließend geklärt.',
  kosovo:
    '* Jede Bezugnahme auf Kosovo, sei es auf das Gebiet, die Institutionen oder die Bevölkerung, ist in voller Übereinstimmung mit der Resolution 1244 des Sicherheitsrats der Vereinten Nationen und unbeschadet des Status von Kosovo zu verstehen.',
  borderCredits:
    'Grenzen: erstellt mit Natural Earth, an die international anerkannten Grenzen angepasst, vereinfacht.',
  placeCredits: 'Koordinaten der Städte © GeoNames, CC BY 4.0.',
};

/** German words of `icc-network-map` that are needed only later. */
export const laterNetworkMap: LaterNetworkMapMessages = {
  latitude: 'Geografische Breite',
  longitude: 'Geografische Länge',
  wheelHint: (key) =>
    `Halten Sie ${keyName(key)} gedrückt und drehen Sie das Mausrad, um die Karte zu zoomen`,
  touchHint: 'Verschieben Sie die Karte mit zwei Fingern',
  close: 'Schließen',
  chooseOne: (formats, count) => `${cities(formats, count)} dicht beieinander`,
  inferred: 'aus dem Land abgeleitet',
  standIn: (place) => `Die Markierung steht an diesem Ort: ${place}.`,
  homeName: (name) => `Name vor Ort: ${name}`,
  compared: index.sample,
  faults: (formats, rows) =>
    `${counted(formats, rows, 'Zeile', 'Zeilen')} der Liste ${choosePlural(formats, rows, {
      one: 'konnte nicht gelesen werden und ist ausgelassen',
      other: 'konnten nicht gelesen werden und sind ausgelassen',
    })}`,
  cellFaults: (formats, cells) =>
    `${counted(formats, cells, 'Angabe', 'Angaben')} der Liste ${choosePlural(formats, cells, {
      one: 'konnte nicht gelesen werden',
      other: 'konnten nicht gelesen werden',
    })}`,
  fault: (formats, row, column, kind) =>
    `Zeile ${formats.number(row)}${column === '' ? '' : `, Spalte „${column}“`}: ${
      {
        'no-name': 'der Name fehlt',
        'no-country': 'das Land fehlt',
        'no-position': 'die Position fehlt',
        'not-a-number': 'das ist keine Zahl',
        'out-of-range': 'diesen Grad gibt es nicht',
        swapped: 'Breite und Länge scheinen vertauscht zu sein',
        'outside-country': 'die Position liegt nicht in dem Land',
        markup: 'hier steht HTML, wo Text erwartet wird',
        formula: 'hier steht eine Formel, wo ihr Ergebnis erwartet wird',
        encoding: 'Buchstaben sind beschädigt',
        'too-long': 'der Text ist zu lang',
        'extra-cells': 'es gibt mehr Zellen als Spalten',
        duplicate: 'die Stadt steht bereits in der Liste',
        'duplicate-column': 'die Spalte ist doppelt vorhanden',
        'not-a-date': 'das ist weder ein Jahr noch ein Datum',
        'not-an-address': 'das ist keine Webadresse',
        'unknown-kind': 'diese Art der Zugehörigkeit ist unbekannt',
      }[kind]
    }`,
  problem: 'Für alle, die diese Liste pflegen: was nicht stimmt',
  moreFaults: (formats, count) => `und ${formats.number(count)} weitere`,
  legendGroup: 'Anzahl der Städte dicht beieinander',
  filtered: (formats, shown, all) =>
    `Eingegrenzt durch Suche oder Filter: ${formats.number(shown)} von ${counted(formats, all, 'Stadt', 'Städten')}.`,
  growthHeading: (name) =>
    name === undefined ? 'So ist das Programm gewachsen' : `So ist das Netzwerk gewachsen: ${name}`,
  growth: (formats, first, last) =>
    `Von ${size(formats, first, 'Städten')} auf ${size(formats, last, 'Städte')}, wie veröffentlicht.`,
  growthSize: (formats, at) => size(formats, at, 'Städte'),
  growthPicture: 'Anzahl der Mitgliedsstädte im Zeitverlauf',
  growthLegend: (qualifier) =>
    ({
      exact: 'veröffentlichte Anzahl',
      over: '„über …“: mindestens so viele',
      about: '„etwa …“',
    })[qualifier],
  growthSpan: 'Datum in dieser Zeitspanne',
  growthTable: 'Veröffentlichte Zahlen und ihre Quellen',
  growthCount: 'Städte',
  undated: 'ohne Datum',
  deduced: 'Datum abgeleitet',
};

/** @param noun of more than one city, in the case that is needed. */
function size(formats: Formats, { count, qualifier, when }: SizeAt, noun: string): string {
  const said = { exact: '', over: 'über ', about: 'etwa ' }[qualifier];
  return `${said}${counted(formats, count, 'Stadt', noun)}${when === undefined ? '' : ` (${when})`}`;
}

function cities(formats: Formats, count: number): string {
  return counted(formats, count, 'Stadt', 'Städte');
}

function counted(formats: Formats, count: number, one: string, other: string): string {
  return `${formats.number(count)} ${choosePlural(formats, count, { one, other })}`;
}

/** As it is written on German keyboards. */
function keyName(key: string): string {
  return key === 'Ctrl' ? 'Strg' : key;
}
